import type { RuleSet } from "./ruleSet";

/**
 * The 2023 self-evaluation (자체평가) of the Ministry of SMEs and Startups, clause by clause.
 *
 * What the guideline leaves open is read as the published result allows: `down`, `from-bottom`, `line`, `lower`,
 * 2 digits. With these the published distribution 2 9 7 14 7 5 2 of 46 tasks is a permitted one.
 */
export const RULE_SET_2023: RuleSet = {
  id: "2023",
  name: { ko: "2023년 자체평가 (중소벤처기업부)", en: "2023 self-evaluation (Ministry of SMEs and Startups)" },
  source: "2023 자체평가 결과보고서 (중소벤처기업부): 평가지표, 등급 부여 기준",

  // 1. 성과지표 달성도 (40점) = 달성도 × 적극성 × 대표성
  achievement: {
    rateDigits: null,
    bands: [
      { label: "높음", from: 150, points: { from: 39, to: 40 } },
      { label: "다소높음", from: 130, points: { from: 37, to: 38 } },
      { label: "보통", from: 100, points: { from: 35, to: 36 } },
      { label: "다소낮음", from: 90, points: { from: 30, to: 34 } },
      { label: "낮음", from: null, points: { from: 0, to: 30 } },
    ],
    // "실적이 잠정치일 경우, '다소낮음' 이하 등급"
    provisionalBest: "다소낮음",
    provisionalMarks: ["잠정치", "잠정", "집계중"],
  },

  // 적극성: 목표치 ÷ 과거 3년 평균 실적
  initiative: {
    pastYears: 3,
    bands: [
      { label: "높음", from: 150, weight: 1 },
      { label: "다소높음", from: 130, weight: 0.98 },
      { label: "보통", from: 100, weight: 0.96 },
      { label: "다소낮음", from: 90, weight: 0.94 },
      { label: "낮음", from: null, weight: 0.92 },
    ],
  },

  // 대표성: 상위 계획과의 연계
  representativeness: {
    bands: [
      { label: "높음", weight: 1, links: ["전략목표", "성과목표", "국정과제", "업무계획", "현안대응", "대책"] },
      { label: "다소높음", weight: 0.98, links: ["전략목표", "성과목표", "국정과제", "업무계획", "대책"] },
      { label: "보통", weight: 0.96, links: ["전략목표", "성과목표", "국정과제", "업무계획"] },
      { label: "다소낮음", weight: 0.94, links: ["전략목표", "성과목표", "국정과제"] },
      { label: "낮음", weight: 0.92, links: ["전략목표", "성과목표"] },
    ],
  },

  items: [
    {
      id: "achievement",
      name: { ko: "성과지표 달성도", en: "Achievement" },
      points: 40,
      bands: [
        { label: "높음", points: { from: 39, to: 40 }, criteria: ["달성률 150% 이상"] },
        { label: "다소높음", points: { from: 37, to: 38 }, criteria: ["130%~150%"] },
        { label: "보통", points: { from: 35, to: 36 }, criteria: ["100%~130%"] },
        { label: "다소낮음", points: { from: 30, to: 34 }, criteria: ["90%~100%"] },
        { label: "낮음", points: { from: 0, to: 30 }, criteria: ["90% 미만"] },
      ],
    },
    // 2. 정책효과성 (40점): 정책효과 발생정도 30, 상위 목표 기여 10
    {
      id: "effect",
      name: { ko: "정책효과", en: "Effect" },
      points: 30,
      bands: [
        {
          label: "높음",
          points: { from: 28, to: 30 },
          criteria: ["외부만족도 조사", "우수사례 2개 이상", "외부평가 결과 우수"],
        },
        { label: "다소높음", points: { from: 25, to: 27 }, criteria: ["외부만족도 조사", "우수사례 1개 이상"] },
        { label: "보통", points: { from: 22, to: 24 }, criteria: ["자체만족도 조사", "우수사례 1개 이상"] },
        { label: "다소낮음", points: { from: 18, to: 21 }, criteria: ["우수사례 1개 이상"] },
        { label: "낮음", points: { from: 0, to: 18 }, criteria: ["기타"] },
      ],
    },
    {
      id: "contribution",
      name: { ko: "상위 기여도", en: "Contribution" },
      points: 10,
      bands: [
        {
          label: "높음",
          points: { from: 9, to: 10 },
          criteria: ["전략목표 달성", "성과목표 달성", "과제목표 달성", "기타 기여 높음"],
        },
        {
          label: "다소높음",
          points: { from: 7, to: 8 },
          criteria: ["전략목표 달성", "성과목표 달성", "과제목표 달성", "기타 기여 보통"],
        },
        {
          label: "보통",
          points: { from: 5, to: 6 },
          criteria: ["전략목표 달성", "성과목표 달성", "과제목표 달성", "기타 기여 어느정도"],
        },
        {
          label: "다소낮음",
          points: { from: 3, to: 4 },
          criteria: ["전략목표 달성", "성과목표 달성", "과제목표 미달성", "기타 기여 어느정도"],
        },
        { label: "낮음", points: { from: 1, to: 2 }, criteria: ["기타"] },
      ],
    },
    // 3. 소통노력도: 자체평가위원과의 소통 10, 현장의견수렴 5
    {
      id: "communication",
      name: { ko: "소통노력도", en: "Communication" },
      points: 10,
      bands: [
        { label: "높음", points: { from: 9, to: 10 }, criteria: ["현장방문", "간담회", "정책정보 제공"] },
        { label: "다소높음", points: { from: 7, to: 8 }, criteria: [] },
        { label: "보통", points: { from: 5, to: 6 }, criteria: [] },
        { label: "다소낮음", points: { from: 3, to: 4 }, criteria: [] },
        { label: "낮음", points: { from: 1, to: 2 }, criteria: [] },
      ],
    },
    { id: "stakeholder", name: { ko: "현장의견수렴", en: "Stakeholder input" }, points: 5, bands: null },
    // 4. 협업노력
    { id: "collaboration", name: { ko: "협업노력", en: "Collaboration" }, points: 5, bands: null },
  ],

  labelAliases: { 우수: "높음", 다소우수: "다소높음" },

  // 등급 부여 기준: 순위 누적 기준선 ~5 / ~25 / ~35 / ~65 / ~80 / ~95 / 95 초과.
  // "최상위 1등급과 최하위 7등급은 순위 누적 기준선을 준수하되, 2~6등급은 각 5% 범위 내에서 조정 가능"
  grades: [
    { label: "매우우수", line: 5, adjustable: false },
    { label: "우수", line: 25, adjustable: true },
    { label: "다소우수", line: 35, adjustable: true },
    { label: "보통", line: 65, adjustable: true },
    { label: "다소미흡", line: 80, adjustable: true },
    { label: "미흡", line: 95, adjustable: true },
    { label: "부진", line: null, adjustable: false },
  ],

  allocation: {
    rounding: "down",
    bottomGrade: "from-bottom",
    // "동순위일 경우 하위순위 적용"
    ties: "lower",
    scoreDigits: 2,
    adjustment: { meaning: "line", within: 5 },
  },
};
