import { quotaLines } from "../../src/core/allocation/quotaLines";
import type { GradingRules } from "../../src/rules/ruleSet";

/** One plain pass: what reading every score and writing one number for it costs at the least. */
export function copyScores(scores: Float64Array): Float64Array {
  const copy = new Float64Array(scores.length);
  for (let index = 0; index < scores.length; index++) copy[index] = scores[index]!;
  return copy;
}

/** Only the sorting of the bare numbers, without which nothing sort-based can begin. */
export const sortScores = (scores: Float64Array): Float64Array => Float64Array.from(scores).sort();

/** Grades by the sorted scores: lower ranks from the place of each score among them, found by halving. */
export function allocateBySorting(scores: Float64Array, rules: GradingRules): Uint8Array {
  const drawn = quotaLines(scores.length, rules);
  if (!drawn.ok) throw new Error(drawn.refusal.reason);
  const sorted = sortScores(scores);
  const grades = new Uint8Array(scores.length);
  for (let index = 0; index < scores.length; index++) {
    const rank = scores.length - firstAtLeast(sorted, scores[index]!);
    grades[index] = drawn.lines.findIndex((line) => rank <= line) + 1;
  }
  return grades;
}

function firstAtLeast(sorted: Float64Array, score: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < score) from = middle + 1;
    else to = middle;
  }
  return from;
}
