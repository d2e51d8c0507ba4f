import type { Rubric } from "../rubric";

/** 평가지표 of the 2023 self-evaluation, clause by clause. */
export const RUBRIC_2023: Rubric = {
  // 1. 성과지표 달성도 (40점) = 달성도 × 적극성 × 대표성
  achievement: {
    rateDigits: null,
    bands: [
      { label: "높음", from: 150 },
      { label: "다소높음", from: 130 },
      { label: "보통", from: 100 },
      { label: "다소낮음", from: 90 },
      { label: "낮음", from: null },
    ],
    // "실적이 잠정치일 경우, '다소낮음' 이하 등급"
    provisionalBest: "다소낮음",
    provisionalMarks: ["잠정치", "잠정", "집계중"],
    // The guideline prints the points of a band as a range; the committee gave them.
    pointsWithin: "given",
    // Made up: the guideline names no rate for the full 40 points. As wide as the widest closed band, from 150 on.
    fullPointsAt: 180,
    pointDigits: 2,
    // The report takes the plain mean of the rates: (110+115)/2 = 112.5.
    severalIndicators: "mean-rate",
    rateCap: null,
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

  // 2. 정책효과성 (40점): 정책효과 발생정도 30, 상위 목표 기여 10
  effect: [
    { label: "높음", survey: "outside", cases: 2, outsideEvaluation: true },
    { label: "다소높음", survey: "outside", cases: 1, outsideEvaluation: false },
    { label: "보통", survey: "own", cases: 1, outsideEvaluation: false },
    { label: "다소낮음", survey: "none", cases: 1, outsideEvaluation: false },
    { label: "낮음", survey: "none", cases: 0, outsideEvaluation: false },
  ],
  contribution: [
    { label: "높음", strategicGoal: true, performanceGoal: true, taskGoal: true, other: "high" },
    { label: "다소높음", strategicGoal: true, performanceGoal: true, taskGoal: true, other: "medium" },
    { label: "보통", strategicGoal: true, performanceGoal: true, taskGoal: true, other: "some" },
    { label: "다소낮음", strategicGoal: true, performanceGoal: true, taskGoal: false, other: "some" },
    { label: "낮음", strategicGoal: false, performanceGoal: false, taskGoal: false, other: "none" },
  ],

  // 3. 소통노력도: "현장방문, 간담회 및 정책정보 제공 등을 모두 실시한 경우 '높음'"
  communication: { bestNeeds: ["현장방문", "간담회", "정책정보 제공"] },

  items: [
    {
      id: "achievement",
      name: { ko: "성과지표 달성도", en: "Achievement" },
      points: 40,
      bands: [
        { label: "높음", points: { from: 39, to: 40 } },
        { label: "다소높음", points: { from: 37, to: 38 } },
        { label: "보통", points: { from: 35, to: 36 } },
        { label: "다소낮음", points: { from: 30, to: 34 } },
        { label: "낮음", points: { from: 0, to: 30 } },
      ],
    },
    {
      id: "effect",
      name: { ko: "정책효과", en: "Effect" },
      points: 30,
      bands: [
        { label: "높음", points: { from: 28, to: 30 } },
        { label: "다소높음", points: { from: 25, to: 27 } },
        { label: "보통", points: { from: 22, to: 24 } },
        { label: "다소낮음", points: { from: 18, to: 21 } },
        { label: "낮음", points: { from: 0, to: 18 } },
      ],
    },
    {
      id: "contribution",
      name: { ko: "상위 기여도", en: "Contribution" },
      points: 10,
      bands: [
        { label: "높음", points: { from: 9, to: 10 } },
        { label: "다소높음", points: { from: 7, to: 8 } },
        { label: "보통", points: { from: 5, to: 6 } },
        { label: "다소낮음", points: { from: 3, to: 4 } },
        { label: "낮음", points: { from: 1, to: 2 } },
      ],
    },
    {
      id: "communication",
      name: { ko: "소통노력도", en: "Communication" },
      points: 10,
      bands: [
        { label: "높음", points: { from: 9, to: 10 } },
        { label: "다소높음", points: { from: 7, to: 8 } },
        { label: "보통", points: { from: 5, to: 6 } },
        { label: "다소낮음", points: { from: 3, to: 4 } },
        { label: "낮음", points: { from: 1, to: 2 } },
      ],
    },
    // Judged: the report prints no scale for these two.
    { id: "stakeholder", name: { ko: "현장의견수렴", en: "Stakeholder input" }, points: 5, bands: null },
    // 4. 협업노력
    { id: "collaboration", name: { ko: "협업노력", en: "Collaboration" }, points: 5, bands: null },
  ],

  // 5. 가·감점: the rubric prints no points; one subcommittee scored it as an item of 5.
  // "'22년 자체평가결과 6등급(미흡) 이하 과제, '23년 상반기 미흡 및 부진 과제 중 개선보완 필요사항 미이행"
  bonusPenalty: { bonusMost: 5, penaltyMost: 5, penaltyFromGrade: 6 },

  labelAliases: { 우수: "높음", 다소우수: "다소높음" },
};
