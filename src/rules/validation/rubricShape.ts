import {
  BAND_LABELS,
  OTHER_CONTRIBUTIONS,
  POINTS_WITHIN,
  RUBRIC_ITEM_IDS,
  SEVERAL_INDICATORS,
  SURVEYS,
  type PointRange,
  type RateBand,
  type Rubric,
  type RubricItem,
} from "../rubric";
import { localizedText } from "./localizedTextShape";
import { problem } from "./ruleSetProblem";
import { falling, repeated } from "./sequences";
import {
  boolean,
  choice,
  described,
  inAccord,
  listOf,
  number,
  object,
  orNull,
  recordOf,
  text,
  wholeNumber,
  type Shape,
} from "./shape";

const bandLabel = choice(BAND_LABELS);
const percent = number(0, 1000);
const weight = number(0, 1);

const pointRange = described(
  "Points that a band can give, both ends included.",
  inAccord(object({ from: number(-100, 100), to: number(-100, 100) }), ({ from, to }: PointRange, path) =>
    from <= to ? [] : problem(`${path}.to`, "not-rising"),
  ),
);

/** Bands by rate: their floors fall, and only the worst has none. */
const rateBands = (entry: Shape): Shape =>
  inAccord(listOf(entry, 2, BAND_LABELS.length), (bands: readonly RateBand[], path) => {
    const last = bands.length - 1;
    const floors = bands.map((band) => band.from);
    const misplaced = floors.flatMap((floor, index) => {
      const here = `${path}[${index}].from`;
      if (index === last) return floor === null ? [] : problem(here, "last-has-line", "null");
      return floor === null ? problem(here, "not-number") : [];
    });
    if (misplaced.length > 0) return misplaced;
    return [...falling(floors.slice(0, last) as number[], (index) => `${path}[${index}].from`), ...labels(bands, path)];
  });

const labels = (bands: readonly { readonly label: string }[], path: string) =>
  repeated(
    bands.map((band) => band.label),
    (index) => `${path}[${index}].label`,
  );

const bandsOf = (members: Readonly<Record<string, Shape>>): Shape =>
  inAccord(listOf(object({ label: bandLabel, ...members }), 2, BAND_LABELS.length), labels);

const rateFrom = described(
  "The lowest rate of the band in percent, itself included; null for the worst band.",
  orNull(percent),
);

const achievement = object({
  rateDigits: described(
    "Digits of percent that a rate is rounded to before its band is looked up; null: as computed.",
    orNull(wholeNumber(0, 10)),
  ),
  bands: described("Best to worst.", rateBands(object({ label: bandLabel, from: rateFrom }))),
  provisionalBest: described("The best band that a provisional actual (잠정치) can reach.", bandLabel),
  provisionalMarks: described("Words that mark an actual as provisional.", listOf(text())),
  pointsWithin: described("Which points of its band an indicator gets.", choice(POINTS_WITHIN)),
  fullPointsAt: described("For position: the rate in percent at which the best band gives its best points.", percent),
  pointDigits: described("Digits that points within a band are rounded to.", wholeNumber(0, 10)),
  severalIndicators: described("How several indicators of a task become one.", choice(SEVERAL_INDICATORS)),
  rateCap: described("The most that one indicator's rate counts for, in percent; null: no cap.", orNull(percent)),
});

const item: Shape = inAccord(
  object({
    id: choice(RUBRIC_ITEM_IDS),
    name: localizedText,
    points: described("The most points of the item.", number(0, 100)),
    bands: described(
      "Best to worst; null where the committee judges without a scale.",
      orNull(bandsOf({ points: pointRange })),
    ),
  }),
  ({ bands, points }: RubricItem, path) =>
    (bands ?? []).flatMap((band, index) =>
      band.points.to <= points ? [] : problem(`${path}.bands[${index}].points.to`, "out-of-range", `≤ ${points}`),
    ),
);

/** 평가지표. */
export const rubricShape: Shape = inAccord(
  object({
    achievement,
    initiative: object({
      pastYears: described("How many past years' actuals the target is held against.", wholeNumber(1, 10)),
      bands: rateBands(object({ label: bandLabel, from: rateFrom, weight })),
    }),
    representativeness: object({
      bands: bandsOf({ weight, links: described("The higher plans that the band asks for.", listOf(text())) }),
    }),
    effect: described(
      "The evidence that each band needs, best to worst.",
      bandsOf({ survey: choice(SURVEYS), cases: wholeNumber(0, 100), outsideEvaluation: boolean() }),
    ),
    contribution: described(
      "The goals that each band needs to be met, best to worst.",
      bandsOf({
        strategicGoal: boolean(),
        performanceGoal: boolean(),
        taskGoal: boolean(),
        other: choice(OTHER_CONTRIBUTIONS),
      }),
    ),
    communication: object({ bestNeeds: described("What the best band asks for, all of it.", listOf(text(), 1)) }),
    items: inAccord(listOf(item, 1, RUBRIC_ITEM_IDS.length), (items: readonly RubricItem[], path) =>
      repeated(
        items.map(({ id }) => id),
        (index) => `${path}[${index}].id`,
      ),
    ),
    bonusPenalty: object({
      bonusMost: number(0, 100),
      penaltyMost: number(0, 100),
      penaltyFromGrade: described(
        "This grade of last year or a worse one is penalised unless improved.",
        wholeNumber(1, 100),
      ),
    }),
    labelAliases: described("Labels that drift between subcommittees: 우수 is 높음.", recordOf(bandLabel)),
  }),
  (rubric, path) => [
    ...provisionalAmongBands(rubric, path),
    ...fullPointsAbove(rubric, path),
    ...achievementItem(rubric, path),
  ],
);

function provisionalAmongBands({ achievement: { bands, provisionalBest } }: Rubric, path: string) {
  const known = bands.map((band) => band.label);
  if (known.includes(provisionalBest)) return [];
  return problem(`${path}.achievement.provisionalBest`, "unknown-value", known.join(", "));
}

function fullPointsAbove({ achievement: { bands, fullPointsAt } }: Rubric, path: string) {
  const best = bands[0]?.from ?? 0;
  return fullPointsAt > best ? [] : problem(`${path}.achievement.fullPointsAt`, "out-of-range", `> ${best}`);
}

/** The points of 달성도 stand with its item, so it must be there, with the very bands of the rate. */
function achievementItem({ achievement: { bands }, items }: Rubric, path: string) {
  const index = items.findIndex(({ id }) => id === "achievement");
  if (index === -1) return problem(`${path}.items`, "missing", "achievement");
  const wanted = bands.map((band) => band.label).join(", ");
  const given = items[index]?.bands?.map((band) => band.label).join(", ");
  return given === wanted ? [] : problem(`${path}.items[${index}].bands`, "unknown-value", wanted);
}
