import type { ColumnMeaning } from "./columnMeanings";

/**
 * The words that officials head columns with, in tiers from sure to doubtful. They are compared after `foldHeader`, so
 * without spaces, dots, case, and what stands in parentheses; years are taken out before.
 */
export const HEADER_WORDS: Readonly<Record<ColumnMeaning, readonly (readonly string[])[]>> = {
  group: [
    [
      "분과",
      "분과명",
      "분과위",
      "분과위원회",
      "평가분과",
      "소속분과",
      "분과구분",
      "subcommittee",
      "committee",
      "panel",
    ],
    ["부문", "평가부문", "평가군", "평가그룹", "그룹", "분야", "평가분야", "group", "division", "cluster"],
    // An office is a group of tasks, or what is graded itself: see chooseColumns.
    [
      ...["부처", "부처명", "중앙행정기관", "기관", "기관명", "평가대상기관", "소관기관", "시도", "시도명", "시도별"],
      ...["자치단체", "자치단체명", "지자체", "지자체명", "시군", "시군명", "시군구", "시군구명", "대학", "대학명"],
      ...["실국", "실국명", "본부", "ministry", "agency", "institution", "province", "organization", "organisation"],
    ],
    ["구분"],
  ],
  id: [
    [
      ...[
        "과제번호",
        "관리과제번호",
        "관리번호",
        "과제관리번호",
        "과제코드",
        "과제id",
        "과제no",
        "사업번호",
        "사업코드",
      ],
      ...["지표번호", "taskno", "tasknumber", "taskid", "taskcode", "사번", "학번", "직원번호"],
    ],
    ["번호", "일련번호", "코드", "no", "id", "code", "number"],
    ["연번", "순번", "seq", "serialno"],
    ["평가항목", "항목"],
  ],
  name: [
    [
      ...["관리과제명", "관리과제", "과제명", "성과관리과제", "성과관리과제명", "평가과제", "평가과제명", "단위과제"],
      ...[
        "단위과제명",
        "세부과제",
        "세부과제명",
        "추진과제",
        "추진과제명",
        "정책과제",
        "정책과제명",
        "taskname",
        "task",
      ],
    ],
    [
      ...["과제", "과제내용", "사업명", "사업", "세부사업명", "단위사업명", "시책명", "시책", "정책명", "주요정책"],
      ...["주요업무", "업무명", "project", "projectname", "programme", "program", "programname", "name"],
      ...["명칭", "과제명칭", "성명", "이름", "직원명", "대상자", "과제대상"],
    ],
  ],
  department: [
    [
      ...[
        "소관부서",
        "담당부서",
        "부서",
        "부서명",
        "소관과",
        "담당과",
        "주관부서",
        "추진부서",
        "담당부서명",
        "소관부서명",
      ],
      ...[
        "주관과",
        "소관",
        "담당",
        "소관실국",
        "department",
        "dept",
        "responsibledepartment",
        "office",
        "bureau",
        "owner",
      ],
    ],
  ],
  indicator: [
    [
      ...["성과지표명", "성과지표", "지표명", "지표", "세부지표", "세부지표명", "평가지표", "평가지표명", "측정지표"],
      ...["indicator", "indicatorname", "performanceindicator", "kpi"],
    ],
  ],
  unit: [["단위", "측정단위", "unit", "units"]],
  indicatorWeight: [["가중치", "지표가중치", "지표별가중치", "과제가중치", "weight", "weighting"]],
  target: [
    [
      ...[
        "목표치",
        "목표",
        "목표값",
        "목표수준",
        "당해연도목표",
        "당해연도목표치",
        "당해년도목표",
        "올해목표",
        "금년목표",
      ],
      ...["연간목표", "target", "goal", "targetvalue"],
    ],
    ["계획", "계획치", "plan", "planned"],
  ],
  actual: [
    [
      ...[
        "실적치",
        "실적",
        "실적값",
        "달성실적",
        "당해연도실적",
        "당해연도실적치",
        "당해년도실적",
        "올해실적",
        "금년실적",
      ],
      ...["연간실적", "actual", "actualvalue", "result", "achieved"],
    ],
    ["결과", "결과치", "결과값"],
  ],
  rate: [
    [
      ...["달성률", "달성율", "achievementrate", "rate", "목표달성률", "목표달성율", "목표대비달성률", "목표대비실적"],
      ...["achievementratio", "attainment", "attainmentrate"],
    ],
    ["달성도", "목표달성도"],
  ],
  band: [
    ["달성도판정", "달성도구분", "달성도", "달성도등급", "달성정도", "달성구분", "achievementband", "band"],
    ["성과지표달성도", "목표달성도"],
  ],
  lastYearActual: [
    [
      ...["전년도실적", "전년실적", "전년도실적치", "전년실적치", "전년도실적값", "작년실적", "직전년도실적"],
      ...["lastyearactual", "previousactual", "previousyearactual", "prioryearactual", "lastyear", "previousyear"],
    ],
  ],
  pastMean: [
    [
      ...["과거3년평균", "3년평균", "최근3년평균", "과거3개년평균", "최근3개년평균", "3개년평균", "과거3년실적평균"],
      ...["과거3년평균실적", "최근3년평균실적", "최근3년실적평균", "최근3년간평균", "과거3년간평균", "3년평균실적"],
      ...["3개년평균실적", "3개년실적평균", "과거실적평균", "과거평균", "평균실적", "threeyearmean", "pastmean"],
      ...["3yearmean", "3yearaverage", "threeyearaverage", "pastaverage", "meanofpast3years"],
    ],
  ],
  initiativeRate: [
    [
      ...["목표적극성", "적극성비율", "적극성율", "과거대비목표", "초과비율", "목표3년평균", "평균대비목표"],
      ...["3년평균대비", "3년평균대비목표", "과거3년평균대비", "목표과거3년평균", "initiativerate"],
    ],
  ],
  initiative: [
    ["적극성", "목표치적극성", "적극성판정", "적극성등급", "적극성수준", "initiative", "ambition"],
    ["적극성가중치"],
  ],
  representativeness: [
    ["대표성", "지표대표성", "대표성판정", "대표성등급", "대표성수준", "representativeness"],
    ["대표성가중치"],
  ],
  achievementPoints: [
    [
      ...["달성도점수", "성과지표달성도", "지표달성도점수", "achievementpoints", "achievement", "achievementscore"],
      ...["성과지표달성도점수", "지표점수", "달성점수"],
    ],
    ["달성도", "목표달성도"],
  ],
  effect: [
    [
      ...["정책효과발생정도", "정책효과", "정책효과점수", "정책효과정도", "effect", "policyeffect", "effectiveness"],
      ...["impact", "정책성과"],
    ],
    ["정책효과성"],
  ],
  contribution: [
    [
      "상위기여도",
      "기여도",
      "상위목표기여도",
      "상위계획기여도",
      "상위목표달성기여도",
      "상위과제기여도",
      "contribution",
    ],
  ],
  communication: [["소통노력도", "소통노력", "소통", "위원소통", "위원과의소통", "소통도", "communication"]],
  stakeholder: [
    [
      ...[
        "현장의견수렴",
        "의견수렴",
        "현장의견수렴및반영",
        "현장의견",
        "현장의견반영",
        "의견수렴노력",
        "현장의견수렴도",
      ],
      ...["현장소통", "stakeholderinput", "stakeholder", "stakeholders"],
    ],
  ],
  collaboration: [["협업노력", "협업노력도", "협업", "협업도", "협업성과", "협력노력", "collaboration", "cooperation"]],
  bonus: [["가감점", "가점", "감점", "가점감점", "가점및감점", "가감", "가산점", "bonus", "bonuspenalty"]],
  effectLabel: [[]],
  contributionLabel: [[]],
  communicationLabel: [[]],
  stakeholderLabel: [[]],
  collaborationLabel: [[]],
  groupRank: [
    [
      ...["분과순위", "분과내순위", "분과별순위", "분과석차", "분과내석차", "부문순위", "부문내순위"],
      ...["subcommitteerank", "grouprank"],
    ],
  ],
  score: [
    ["최종점수", "최종총점", "최종평점", "최종합계", "최종평가점수", "최종득점", "finalscore", "finaltotal"],
    [
      ...["총점", "종합점수", "총점수", "총계", "합계", "종합평점", "종합득점", "종합평가점수", "합산점수", "총합계"],
      ...["환산점수", "평가점수", "자체평가점수", "총득점", "점수합계", "점수계", "평가총점", "조정점수", "보정점수"],
      ...["평정점", "totalscore", "total", "totalpoints", "overallscore", "overall"],
    ],
    ["점수", "득점", "평점", "계", "score", "points", "mark", "marks"],
    ["평균", "평균점수", "위원평균", "평가위원평균", "average", "mean"],
  ],
  rank: [
    ["최종순위", "finalrank"],
    ["순위", "전체순위", "종합순위", "석차", "평가순위", "rank", "ranking", "overallrank"],
  ],
  grade: [
    ["최종등급", "최종평가등급", "확정등급", "조정후등급", "finalgrade"],
    ["평가등급", "등급", "종합등급", "종합평가등급", "자체평가등급", "배정등급", "grade", "rating", "finalrating"],
    ["평가결과", "예비등급", "잠정등급", "조정전등급", "1차등급"],
  ],
  remarks: [
    ["비고", "참고", "참고사항", "특이사항", "비고란", "remarks", "remark", "note", "notes", "comment", "comments"],
  ],
};
