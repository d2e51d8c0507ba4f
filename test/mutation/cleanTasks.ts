import type { BandLabel } from "../../src/rules/rubric";

export interface IndicatorInput {
  name: string;
  unit: string;
  target: number;
  actual: number;
  /** The actuals of 2020, 2021 and 2022. */
  past: [number, number, number];
}

/** What people type in for a task; everything else on the sheet follows from it. */
export interface TaskInput {
  group: string;
  id: string;
  name: string;
  indicators: IndicatorInput[];
  /** The labels of the items that have bands. */
  labels: { achievement: BandLabel; effect: BandLabel; contribution: BandLabel; communication: BandLabel };
  initiative: BandLabel;
  representativeness: BandLabel;
  points: ItemPoints;
  remarks: string;
}

export interface ItemPoints {
  achievement: number;
  effect: number;
  contribution: number;
  communication: number;
  stakeholder: number;
  collaboration: number;
  bonus: number;
}

type Figures = [name: string, unit: string, target: number, actual: number, past: [number, number, number]];
/** 달성도, 정책효과, 상위기여도, 소통노력도, 현장의견수렴, 협업노력, 가·감점. */
type Points = [number, number, number, number, number, number, number?];
type Labels = [initiative: BandLabel, representativeness: BandLabel];

/** The bands of 2023 that points lie in; the shared ends, 30 of 달성도 and 18 of 정책효과, are not used. */
const bandFrom = (points: number, lowerEnds: readonly [number, number, number, number]): BandLabel =>
  points >= lowerEnds[0]
    ? "높음"
    : points >= lowerEnds[1]
      ? "다소높음"
      : points >= lowerEnds[2]
        ? "보통"
        : points >= lowerEnds[3]
          ? "다소낮음"
          : "낮음";

function task(group: string, title: string, figures: readonly Figures[], labels: Labels, points: Points): TaskInput {
  const [id = "", ...name] = title.split(" ");
  const [achievement, effect, contribution, communication, stakeholder, collaboration, bonus = 0] = points;
  return {
    group,
    id,
    name: name.join(" "),
    indicators: figures.map(([indicator, unit, target, actual, past]) => ({
      name: indicator,
      unit,
      target,
      actual,
      past: [...past],
    })),
    labels: {
      achievement: bandFrom(achievement, [39, 37, 35, 30]),
      effect: bandFrom(effect, [28, 25, 22, 18]),
      contribution: bandFrom(contribution, [9, 7, 5, 3]),
      communication: bandFrom(communication, [9, 7, 5, 3]),
    },
    initiative: labels[0],
    representativeness: labels[1],
    points: { achievement, effect, contribution, communication, stakeholder, collaboration, bonus },
    remarks: "",
  };
}

/**
 * 24 tasks in three subcommittees, in which nothing is wrong: every label follows from its figures, every target asks for more
 * than last year's actual, and two tasks tie (Ⅰ-4-① and Ⅲ-1-① with 78.93). Some faults need two scores on both sides of a
 * line that are shown alike without digits: Ⅲ-2-② (83.18, grade 3) and Ⅰ-1-② (82.93, grade 4).
 */
export const cleanTasks = (): TaskInput[] => [
  task(
    "소상공인",
    "Ⅰ-1-① 손실보상 신속 지급",
    [["손실보상금 지급률", "%", 92, 94, [84, 86, 88]]],
    ["보통", "높음"],
    [36, 29, 9, 9, 5, 5],
  ),
  task(
    "소상공인",
    "Ⅰ-1-② 고용보험 가입 지원",
    [["신규 가입자 수", "명", 1200, 1260, [1000, 1050, 1100]]],
    ["보통", "다소높음"],
    [35, 26, 8, 9, 4, 3],
  ),
  task(
    "소상공인",
    "Ⅰ-2-① 폐업 소상공인 재기 지원",
    [["교육 수료자 취업률", "%", 60, 66, [50, 54, 57]]],
    ["보통", "높음"],
    [36, 25, 7, 7, 4, 4],
  ),
  task(
    "소상공인",
    "Ⅰ-2-② 정책자금을 통한 경영안정",
    [["수혜기업 매출 증가액", "억원", 500, 520, [440, 460, 480]]],
    ["보통", "다소높음"],
    [35, 28, 8, 8, 4, 4],
  ),
  task(
    "소상공인",
    "Ⅰ-2-③ 상권정보시스템 고도화",
    [["이용자 만족도", "점", 90, 91.8, [84, 86, 88]]],
    ["보통", "보통"],
    [35, 23, 6, 6, 3, 3],
  ),
  task(
    "소상공인",
    "Ⅰ-3-① 디지털 전환 가속화",
    [
      ["스마트상점 만족도", "점", 77, 84.7, [58, 60, 63]],
      ["온라인 판로 참여자 수", "만명", 10, 11.5, [6, 6.4, 6.8]],
    ],
    ["다소높음", "높음"],
    [36, 29, 9, 9, 5, 4, 1],
  ),
  task(
    "소상공인",
    "Ⅰ-3-② 협업화를 통한 성장",
    [
      ["소공인 매출 증가율", "%", 17, 17.85, [15, 16, 16.5]],
      ["협업체 매출 증가율", "%", 13, 13.26, [12, 12.4, 12.6]],
    ],
    ["보통", "높음"],
    [35, 22, 7, 7, 3, 3],
  ),
  task(
    "소상공인",
    "Ⅰ-4-① 지역가치 창업가 육성",
    [["지원기업 만족도", "점", 80, 83.2, [70, 72, 75]]],
    ["보통", "다소높음"],
    [35, 25, 6, 7, 5, 3],
  ),
  task(
    "소상공인",
    "Ⅰ-4-② 민간 주도 상권 활력",
    [["특화상권 매출 증가율", "%", 5, 8, [3.4, 3.6, 3.8]]],
    ["다소높음", "높음"],
    [40, 28, 9, 8, 4, 3],
  ),
  task(
    "소상공인",
    "Ⅰ-4-③ 전통시장 쇼핑환경 개선",
    [["활성화 시장 비율", "%", 54, 56.7, [45, 48, 50]]],
    ["보통", "높음"],
    [35, 24, 7, 5, 4, 4],
  ),
  task(
    "정책지역",
    "Ⅱ-1-① 통계 개발과 개선",
    [["시스템 방문자 수", "건", 28000, 28840, [25000, 26000, 27000]]],
    ["보통", "다소높음"],
    [35, 26, 6, 6, 4, 3],
  ),
  task(
    "정책지역",
    "Ⅱ-1-② 정책정보 관리와 운영",
    [["사업 공고 매칭률", "%", 40, 47.2, [36, 37, 38]]],
    ["보통", "보통"],
    [36, 25, 8, 6, 5, 4],
  ),
  task(
    "정책지역",
    "Ⅱ-1-③ 지원사업 효율화",
    [["사전협의 이행률", "%", 65, 69.55, [55, 58, 60]]],
    ["보통", "보통"],
    [35, 24, 5, 6, 3, 4],
  ),
  task(
    "정책지역",
    "Ⅱ-2-① 스마트공장 보급",
    [["핵심 지표 개선율", "%", 31, 37.2, [27, 28, 29]]],
    ["보통", "다소높음"],
    [36, 27, 9, 8, 5, 4],
  ),
  task(
    "정책지역",
    "Ⅱ-2-② 데이터 기반시설 구축",
    [["월평균 이용 건수", "건", 1050, 997.5, [900, 950, 1000]]],
    ["보통", "보통"],
    [32, 22, 6, 4, 3, 4],
  ),
  task(
    "정책지역",
    "Ⅱ-3-① 연구개발을 통한 경쟁력 강화",
    [["연구개발 집약도", "%", 5.7, 6.27, [4.9, 5.1, 5.3]]],
    ["보통", "다소높음"],
    [35, 27, 8, 8, 4, 2],
  ),
  task(
    "정책지역",
    "Ⅱ-3-② 기술거래 활성화",
    [["기술이전 계약 건수", "건", 1130, 1525.5, [820, 860, 900]]],
    ["다소높음", "높음"],
    [38, 27, 8, 8, 5, 4, 1],
  ),
  task(
    "정책지역",
    "Ⅱ-3-③ 현장 맞춤형 인력 양성",
    [["우수인력 양성 실적", "명", 14500, 13630, [13000, 13500, 14000]]],
    ["보통", "다소높음"],
    [31, 25, 7, 6, 4, 3],
  ),
  task(
    "상생협력",
    "Ⅲ-1-① 불공정 피해 구제",
    [["분쟁조정 지원 실적", "건", 400, 412, [340, 360, 380]]],
    ["보통", "다소높음"],
    [35, 25, 6, 7, 4, 4],
  ),
  task(
    "상생협력",
    "Ⅲ-1-② 기술보호 역량 향상",
    [["수혜기업 역량 점수", "점", 70, 71.4, [62, 64, 66]]],
    ["보통", "보통"],
    [35, 23, 6, 5, 4, 5],
  ),
  task(
    "상생협력",
    "Ⅲ-2-① 납품대금 연동제 안착",
    [["동행기업 참여 수", "개사", 100, 155, [60, 65, 66]]],
    ["높음", "높음"],
    [40, 30, 10, 8, 5, 4],
  ),
  task(
    "상생협력",
    "Ⅲ-2-② 상생결제 확산",
    [["상생결제 운용 실적", "조원", 150, 153, [130, 135, 140]]],
    ["보통", "보통"],
    [36, 26, 7, 9, 4, 4],
  ),
  task(
    "상생협력",
    "Ⅲ-3-① 자발적 상생모델 발굴",
    [
      ["협력 모델 수", "건", 20, 22, [16, 17, 18]],
      ["참여 기업 수", "개사", 50, 53, [42, 44, 46]],
    ],
    ["보통", "다소높음"],
    [36, 25, 8, 7, 4, 5],
  ),
  task(
    "상생협력",
    "Ⅲ-3-② 적합업종 경쟁력 강화",
    [["참여기업 만족도", "점", 91, 92.82, [85, 87, 89]]],
    ["보통", "낮음"],
    [35, 20, 4, 4, 3, 3],
  ),
];
