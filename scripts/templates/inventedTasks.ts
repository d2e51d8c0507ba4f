import { roundTo } from "./standing";

export interface InventedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly actual: number;
  /** The actuals of the three years before, oldest first. */
  readonly past: readonly [number, number, number];
}

/** A made-up task of a ministry with everything that the rubric asks of it. */
export interface InventedTask {
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly indicator: InventedIndicator;
  /** The rate in percent, one decimal. */
  readonly rate: number;
  readonly band: string;
  readonly initiative: string;
  readonly representativeness: string;
  /** 달성도 after both weights, 정책효과, 상위 기여도, 소통노력도, 현장의견수렴, 협업노력. */
  readonly points: readonly [number, number, number, number, number, number];
}

const ROMAN = ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"];
const CIRCLED = ["①", "②", "③"];
const BANDS = ["높음", "다소높음", "보통", "다소낮음", "낮음"] as const;
const BAND_FROM = [150, 130, 100, 90];
const WEIGHTS = [1, 0.98, 0.96, 0.94, 0.92];

/** How well a task did, best to worst: points of 달성도 before the weights, then of the other items; the band of 대표성. */
const LEVELS = [
  { points: [39.5, 28.5, 9.5, 9.4, 4.8, 4.8], links: 0 },
  { points: [37.5, 26.5, 8.8, 9, 4.5, 4.6], links: 0 },
  { points: [36, 26.3, 8.5, 8.8, 4.4, 4.5], links: 1 },
  { points: [36, 25.5, 8, 8.5, 4.3, 4.2], links: 1 },
  { points: [35.5, 25, 7.8, 8.2, 4.2, 4], links: 2 },
  { points: [35.5, 24, 7.5, 8, 4, 4], links: 2 },
  { points: [35, 23.5, 7, 7.6, 3.9, 3.8], links: 2 },
  { points: [33, 22.5, 6.5, 7.2, 3.6, 3.7], links: 3 },
  { points: [31, 21, 6, 6.8, 3.5, 3.4], links: 3 },
  { points: [26, 18.5, 5, 6, 3, 3], links: 4 },
] as const;

/** The committees judge a little differently, so that no two tasks have the same total. */
const OF_GROUP = [
  { effect: 0, communication: 0 },
  { effect: 0.3, communication: -0.1 },
  { effect: -0.2, communication: 0.3 },
  { effect: 0.1, communication: 0.3 },
];

type Entry = readonly [
  level: number,
  name: string,
  department: string,
  indicator: string,
  unit: string,
  target: number,
  actual: number,
  past: readonly [number, number, number],
];

const ENTRIES: Readonly<Record<string, readonly Entry[]>> = {
  소상공인: [
    [3, "골목상권 공동 배송망 구축", "상권정책과", "공동 배송 참여 점포", "개소", 1200, 1310, [880, 990, 1100]],
    [1, "전통시장 화재 예방 설비 보급", "시장안전과", "설비 보급률", "%", 62, 81.5, [40, 47.5, 55]],
    [7, "소상공인 경영 안정 이용권", "경영지원과", "이용권 수혜 업체", "개사", 30000, 28100, [24000, 26500, 29400]],
    [5, "지역 상품권 가맹점 확대", "상권정책과", "신규 가맹점", "개소", 15000, 15860, [12100, 13300, 14200]],
    [0, "폐업 소상공인 재기 상담", "재도약지원과", "상담 후 취업·창업 인원", "명", 2400, 3680, [1300, 1620, 1850]],
    [9, "무인 주문기 공동 활용", "디지털전환과", "보급 대수", "대", 5000, 4210, [3900, 4300, 4700]],
    [4, "소공인 집적지 작업환경 개선", "소공인지원과", "개선 사업장", "개소", 480, 541, [390, 410, 455]],
    [6, "동네 가게 온라인 입점", "디지털전환과", "입점 점포", "개소", 9000, 9120, [7200, 8100, 8800]],
    [2, "상인 조직 역량 강화 교육", "시장안전과", "교육 수료 인원", "명", 3600, 4390, [2900, 3100, 3350]],
    [8, "소상공인 고용보험료 지원", "재도약지원과", "신규 가입자", "명", 20000, 18350, [16200, 17900, 19500]],
  ],
  창업벤처: [
    [0, "청년 창업 과정 운영", "창업정책과", "졸업 기업 매출 증가율", "%", 18, 27.9, [10, 12, 13.5]],
    [4, "초기 창업기업 사업화 자금", "창업지원과", "지원 기업", "개사", 1050, 1146, [820, 910, 1000]],
    [6, "벤처투자 세제 홍보", "투자회수과", "설명회 참여 기업", "개사", 640, 662, [500, 560, 610]],
    [3, "대학 기술 창업 연계", "기술창업과", "기술 이전", "건", 310, 346, [240, 265, 290]],
    [8, "해외 창업 거점 운영", "창업정책과", "현지 법인 설립", "개사", 85, 77, [60, 72, 80]],
    [2, "제조 창업 실증", "기술창업과", "실증 과제 성공률", "%", 70, 86.5, [55, 60, 66]],
    [9, "창업 공간 공동 활용", "창업지원과", "공간 가동률", "%", 92, 80.3, [81, 84, 88]],
    [5, "여성 창업 경진대회", "창업정책과", "참가 팀", "팀", 720, 760, [560, 610, 690]],
    [7, "벤처 확인 제도 개선", "투자회수과", "기한 내 확인 비율", "%", 96, 91.6, [88, 91, 94.5]],
    [1, "민간 주도 창업 기획", "투자회수과", "민간 투자 유치액", "억원", 1400, 1857, [930, 1050, 1180]],
  ],
  지역정책: [
    [2, "지역 특화 산업 육성", "지역정책과", "특화 기업 매출액", "억원", 8400, 10300, [6900, 7400, 7900]],
    [6, "규제 특구 실증", "규제혁신과", "실증 완료 과제", "건", 52, 53, [38, 44, 49]],
    [0, "지방 중소기업 인력 연계", "인력정책과", "장기 재직 전환 인원", "명", 3200, 4900, [1900, 2100, 2350]],
    [5, "농공단지 공동 물류", "지역정책과", "공동 물류 이용 기업", "개사", 260, 273, [200, 221, 244]],
    [9, "섬 지역 판로 개척", "지역협력과", "판매전 참여 업체", "개사", 150, 124, [110, 125, 140]],
    [1, "지역 선도 기업 지정", "지역정책과", "지정 기업 고용 증가", "명", 1100, 1446, [760, 840, 910]],
    [8, "산학 협력 시험장비 개방", "기술기반과", "장비 이용 건수", "건", 26000, 23660, [21000, 23100, 25200]],
    [3, "지역 상품 공동 상표", "지역협력과", "상표 사용 업체", "개사", 410, 452, [320, 345, 380]],
    [4, "청년 지역 정착 창업", "인력정책과", "정착 창업 팀", "팀", 330, 362, [255, 280, 310]],
    [7, "폐교 활용 제작 공간", "지역협력과", "연간 이용자", "명", 45000, 42650, [36000, 39500, 43000]],
  ],
  상생협력: [
    [5, "납품 대금 연동제 확산", "거래환경과", "참여 기업", "개사", 6000, 6340, [4700, 5200, 5750]],
    [2, "기술 보호 상담 창구", "기술보호과", "상담 건수", "건", 1900, 2340, [1500, 1640, 1790]],
    [8, "공동 구매 중개", "상생정책과", "거래액", "억원", 760, 690, [610, 660, 735]],
    [1, "동반 성장 자율 협약", "상생정책과", "협약 기업", "개사", 280, 367, [190, 214, 236]],
    [7, "수탁·위탁 거래 조사", "거래환경과", "시정 이행률", "%", 97.5, 93.2, [90, 93.5, 96]],
    [4, "기술 자료 임치", "기술보호과", "임치 건수", "건", 11500, 12690, [8900, 9800, 10700]],
    [0, "공동 상표 수출", "수출지원과", "수출액", "백만달러", 240, 362, [140, 158, 180]],
    [6, "공공 구매 우선 제도", "판로정책과", "우선 구매 비율", "%", 78, 79.4, [70, 72.5, 76]],
    [3, "소모성 자재 납품 상생", "상생정책과", "상생 협력 품목", "품목", 125, 139, [96, 104, 115]],
    [9, "수출 초보 기업 상담", "수출지원과", "수출 전환 기업", "개사", 520, 441, [400, 445, 490]],
  ],
};

/** Forty made-up tasks, ten a subcommittee. */
export const TASKS: readonly InventedTask[] = Object.entries(ENTRIES).flatMap(([group, entries], order) =>
  entries.map((entry, position) => invented(group, order, entry, position)),
);

/** The first so many tasks of each of the first so many subcommittees. */
export function firstTasks(ofEach: number, groups: number): readonly InventedTask[] {
  const names = Object.keys(ENTRIES).slice(0, groups);
  return names.flatMap((name) => TASKS.filter(({ group }) => group === name).slice(0, ofEach));
}

/** The task's own row of points, and its total. */
export const totalOf = ({ points }: InventedTask): number =>
  roundTo(
    points.reduce((sum, value) => sum + value, 0),
    2,
  );

function invented(group: string, order: number, entry: Entry, position: number): InventedTask {
  const [level, name, department, indicatorName, unit, target, actual, past] = entry;
  const { points, links } = LEVELS[level]!;
  const rate = (actual / target) * 100;
  const initiative = bandAt((target / ((past[0] + past[1] + past[2]) / 3)) * 100);
  const shift = OF_GROUP[order]!;
  return {
    group,
    id: `${ROMAN[order]!}-${Math.floor(position / 3) + 1}-${CIRCLED[position % 3]!}`,
    name,
    department,
    indicator: { name: indicatorName, unit, target, actual, past },
    rate: roundTo(rate, 1),
    band: BANDS[bandAt(rate)]!,
    initiative: BANDS[initiative]!,
    representativeness: BANDS[links],
    points: [
      roundTo(points[0] * WEIGHTS[initiative]! * WEIGHTS[links]!, 2),
      roundTo(points[1] + shift.effect, 2),
      points[2],
      roundTo(points[3] + shift.communication, 2),
      points[4],
      points[5],
    ],
  };
}

function bandAt(percent: number): number {
  const band = BAND_FROM.findIndex((from) => percent >= from);
  return band === -1 ? BANDS.length - 1 : band;
}
