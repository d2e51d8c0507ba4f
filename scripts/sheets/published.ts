import published from "../../assets/samples/score-sheet-2023.data.json";

/** One indicator of a task as published; `null` was not printed, a …Raw field is the text as printed. */
export interface Indicator {
  readonly name: string | null;
  readonly unit: string | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly publishedRate: number | null;
  /** Only where the report names a label for each indicator; else the task's label stands for all of them. */
  readonly publishedLabel: string | null;
  readonly targetRaw: string | null;
  readonly actualRaw: string | null;
  readonly rateRaw: string | null;
  readonly provisional: boolean;
  readonly previousYearActual: number | null;
  readonly threeYearAverage: number | null;
  /** Target against last year's actual or the mean of the past three, in percent as printed. */
  readonly initiativeRate: number | null;
}

/** The labels a task was given, spelled as its subcommittee spelled them. */
export interface Labels {
  readonly achievement: string;
  readonly initiative: string;
  readonly representativeness: string;
  readonly effect: string;
  readonly contribution: string;
  readonly communication: string;
  readonly stakeholder: string;
  readonly collaboration: string;
  readonly bonus: string | null;
}

/** One of the 46 managed tasks of 2023. */
export interface Task {
  readonly id: string;
  readonly name: string;
  readonly subcommittee: string;
  readonly grade: number;
  /** As the list of grades prints it: `2등급(우수)`. */
  readonly gradeRaw: string;
  readonly labels: Labels;
  readonly publishedOverallRate: number | null;
  readonly indicators: readonly Indicator[];
}

/** A band's label with the points it is worth, from the least to the most. */
export interface PointBand {
  readonly label: string;
  readonly points: readonly number[];
}

/** A band's label with the weight it multiplies by. */
export interface WeightBand {
  readonly label: string;
  readonly weight: number;
}

/** The report's evaluation table, as far as it prints points and weights. */
export interface Rubric {
  readonly achievement: readonly (PointBand & { readonly minimumRate: number | null })[];
  readonly initiative: readonly WeightBand[];
  readonly representativeness: readonly WeightBand[];
  readonly effect: readonly PointBand[];
  readonly contribution: readonly PointBand[];
  readonly communication: readonly PointBand[];
}

/** The report's tables of grades: counts, and what it prints as their shares, grade 1 to 7. */
export interface Distribution {
  readonly grades: readonly string[];
  readonly counts: readonly number[];
  readonly percentsPrinted: readonly number[];
  readonly cumulativePercentPrinted: readonly number[];
  readonly subcommittees: Readonly<Record<string, readonly number[]>>;
}

/** A further list of tasks in the report, which gives their names only. */
export interface NameList {
  readonly title: string;
  readonly names: readonly string[];
}

/** The tasks in the order of the report. */
export const tasks: readonly Task[] = published.tasks;

/** The evaluation table of the report. */
export const rubric: Rubric = published.rubric;

/** The tables of grades. */
export const distribution: Distribution = published.distribution;

/** The lists of the best and of the worst tasks. */
export const lists: readonly NameList[] = published.lists;
