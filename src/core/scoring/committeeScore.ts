import type { CommitteeRule } from "../../rules/committee";
import { add, compare, divide, fraction, toFraction, type Fraction } from "../exact/fraction";

/** What a member gave a task: points, nothing (yet), or nothing because of a conflict of interest (회피·제척). */
export type MemberScore = number | null | "recused";

export type CommitteeScore =
  | {
      readonly ok: true;
      readonly score: Fraction;
      /** Members whose scores count, by position. */
      readonly counted: readonly number[];
      /** The one highest and the one lowest that were left out, by position; none for the plain mean. */
      readonly trimmed: readonly number[];
    }
  | { readonly ok: false; readonly reason: "no-scores" }
  /** Too few members to leave out two of them. */
  | { readonly ok: false; readonly reason: "too-few-to-trim"; readonly present: number; readonly fewest: number };

/**
 * The score of a task from its committee members' scores: the mean, or the mean without one highest and one lowest. Missing
 * and recused members count for nothing.
 *
 * @param members - one entry a member
 * @param rule - the method, and how many members it takes to trim
 * @returns the exact score and who counted, or why there is none
 * @example
 * toNumber(committeeScore([90, 80, 70, 10, "recused"], { method: "trimmed-mean", fewestToTrim: 4 }).score) //=> 75
 */
export function committeeScore(
  members: readonly MemberScore[],
  { method, fewestToTrim }: CommitteeRule,
): CommitteeScore {
  const present = members.flatMap((score, member) =>
    typeof score === "number" ? [{ member, score: toFraction(score) }] : [],
  );
  if (present.length === 0) return { ok: false, reason: "no-scores" };
  if (method === "mean") return meanOf(present, []);
  // Without two of them nobody is left of two.
  if (present.length < Math.max(3, fewestToTrim)) {
    return { ok: false, reason: "too-few-to-trim", present: present.length, fewest: Math.max(3, fewestToTrim) };
  }
  const byScore = [...present].sort((a, b) => compare(a.score, b.score));
  const [lowest, highest] = [byScore[0]!.member, byScore[byScore.length - 1]!.member];
  const kept = present.filter(({ member }) => member !== lowest && member !== highest);
  return meanOf(kept, [highest, lowest]);
}

function meanOf(
  kept: readonly { readonly member: number; readonly score: Fraction }[],
  trimmed: readonly number[],
): CommitteeScore {
  const sum = kept.map(({ score }) => score).reduce(add);
  const score = divide(sum, fraction(BigInt(kept.length), 1n));
  return { ok: true, score, counted: kept.map(({ member }) => member), trimmed };
}
