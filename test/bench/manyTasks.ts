import { achievementBand } from "../../src/core/achievement/achievementBand";
import { achievementRate } from "../../src/core/achievement/achievementRate";
import { toNumber } from "../../src/core/exact/fraction";
import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";
import { PLAIN_FORM, type Grid } from "../../src/scoresheet/grid";

const HEAD = [
  "분과",
  "과제번호",
  "관리과제명",
  "성과지표",
  "단위",
  "최근 3년 평균",
  "목표치",
  "실적치",
  "달성률(%)",
  "달성도",
  "목표의 적극성",
  "지표의 대표성",
  "성과지표 달성도(40점)",
  "정책효과(40점)",
  "정책소통(10점)",
  "국정과제 기여도(10점)",
  "가·감점",
  "총점",
  "순위",
  "등급",
  "비고",
];

const GROUPS = ["소상공인", "창업벤처", "중소기업정책", "상생협력"];
const BANDS = ["낮음", "다소낮음", "보통", "다소높음", "높음"];
const { achievement } = RULE_SET_2023.rubric;

/**
 * The cells of a made-up sheet of that many tasks with every column that the guideline knows, the same at every run: ordinary
 * numbers and labels, and in every fiftieth row a band that does not follow from its rate. Grades are still to be given.
 */
export function manyTasks(count: number): (string | number)[][] {
  return [HEAD, ...Array.from({ length: count }, (_, index) => taskRow(index))];
}

function taskRow(index: number): (string | number)[] {
  const target = 100 + (index % 37);
  const actual = 80 + ((index * 7) % 61);
  const rate = achievementRate(target, actual);
  if (!rate.ok) throw new Error(rate.reason);
  const band = index % 50 === 0 ? BANDS[index % BANDS.length]! : achievementBand(rate.percent, achievement).label;
  const points = [25 + (index % 16), 24 + ((index * 3) % 17), 5 + (index % 6), 4 + ((index * 5) % 7)];
  const bonus = index % 11 === 0 ? 1 : 0;
  const total = points.reduce((sum, item) => sum + item, bonus);
  return [
    GROUPS[index % GROUPS.length]!,
    `${(index % 9) + 1}-${index + 1}`,
    `중소기업 지원 체계 개선 과제 ${index + 1}`,
    `지원 실적 ${index + 1}`,
    "건",
    target - 3,
    target,
    index % 500 === 0 ? `${actual}(잠정)` : actual,
    Number(toNumber(rate.percent).toFixed(1)),
    band,
    BANDS[(index * 2) % BANDS.length]!,
    BANDS[(index * 3) % BANDS.length]!,
    ...points,
    bonus,
    total,
    "",
    "",
    "",
  ];
}

/** Rows of plain values as the grid that one reading gives. */
export function gridFrom(rows: readonly (readonly (string | number)[])[]): Grid {
  return {
    sheet: "점수표",
    row: 0,
    column: 0,
    values: rows,
    formulas: rows,
    texts: rows.map((row) => row.map(String)),
    numberFormats: rows.map((row) => row.map(() => "General")),
    form: PLAIN_FORM,
  };
}
