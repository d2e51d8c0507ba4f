import type { Quota, QuotaBasis, Ties } from "../../rules/quota";
import type { GradingRules } from "../../rules/ruleSet";
import type { Stratum } from "./allocateTasks";
import { percentLines } from "./percentLines";
import { toNumber } from "../exact/fraction";

/** What a committee decided of a task's grade. */
export type GradeDecision =
  /** It moved the line above the grade or the one that ends it. */
  | { readonly by: "line" }
  /** It gave the task another grade than its score does. */
  | { readonly by: "move"; readonly from: number; readonly reason: string };

/** Why a task has its grade, as data; the face puts it into a sentence. */
export interface GradeExplanation {
  /** 1 for the best. */
  readonly grade: number;
  /** What the quota is stated as. */
  readonly basis: QuotaBasis;
  /** The group whose quota it is; `null` where all tasks share one. */
  readonly group: string | null;
  /** The rank that counted, among `n`; a half where a tie's middle counts. */
  readonly rank: number;
  readonly n: number;
  /** The best place of the tie: the rank that Excel's RANK.EQ would give. */
  readonly bestRank: number;
  readonly ties: Ties;
  /** How many tasks share the score, itself included. */
  readonly tieSize: number;
  /** The last place of the grade. */
  readonly lastPlace: number;
  /** The last place of the next better grade that has any, which the rank is beyond; `null` in the best. */
  readonly missedPlace: number | null;
  /** The grade's own cumulative line in percent; `null` where none is stated, and where {@link leavesBottomPercent} speaks. */
  readonly linePercent: number | null;
  /** Where the grade ends because so many percent, counted from the last task up, are the bottom grade's. */
  readonly leavesBottomPercent: number | null;
  /** For a quota by scores: the lowest score of the grade; `null` in the bottom one and for every other quota. */
  readonly lowestScore: number | null;
  /** Left out where the rules alone gave the grade. */
  readonly decided?: GradeDecision;
}

/**
 * Why a task has its grade.
 *
 * @param stratum - the task among those that it shares its quota with
 * @param rules - the rule set
 */
export function explainPosition(
  { graded, at: position, quota, group }: Stratum,
  { allocation }: Pick<GradingRules, "allocation">,
): GradeExplanation {
  const { lines, ranking } = graded;
  const index = graded.grades[position]! - 1;
  const { ties } = allocation;
  const missed = lines[index - 1] ?? 0;
  const standing = ranking.standing(position);
  return {
    grade: index + 1,
    basis: quota.basis,
    group,
    rank: ranking.rank(position, ties),
    n: graded.n,
    bestRank: standing.upper,
    ties,
    tieSize: standing.tieSize,
    lastPlace: lines[index]!,
    missedPlace: index === 0 ? null : missed,
    ...lineOf(quota, index, lines.length, allocation),
    lowestScore: quota.basis === "scores" ? (quota.scores[index] ?? null) : null,
  };
}

/** What ends a grade: its own line, or the share of the bottom grade where that is counted from the last task up. */
function lineOf(
  quota: Quota,
  index: number,
  grades: number,
  { bottomGrade, rounding }: GradingRules["allocation"],
): Pick<GradeExplanation, "linePercent" | "leavesBottomPercent"> {
  const none = { linePercent: null, leavesBottomPercent: null };
  if ((quota.basis !== "lines" && quota.basis !== "shares") || index === grades - 1) return none;
  const line = toNumber(percentLines(quota)[index]!);
  const fromBottom = bottomGrade === "from-bottom" && rounding !== "largest-remainder";
  return fromBottom && index === grades - 2
    ? { linePercent: null, leavesBottomPercent: 100 - line }
    : { linePercent: line, leavesBottomPercent: null };
}
