import type { Ties } from "../../rules/quota";
import { doubledRank, type Ranking } from "../ranking/rankScores";
import type { CountedClasses } from "../ranking/countedClasses";
import type { TieClasses } from "../ranking/tieClasses";

/**
 * The grade of every score by cumulative places: the best grade whose places its rank is within. A grade is looked up once
 * for each class of equal scores, so a million scores cost two passes over them and nothing more.
 *
 * @param ranking - the scores, ranked
 * @param lines - the cumulative places of each grade, never falling, the last one all
 * @param ties - the rank that tied scores share
 * @returns the grades, 1 for the best, in the order of the scores, and how many scores have each
 * @example
 * gradeByLines(rankScores([90, 90, 80], 2), [1, 2, 3], "lower").counts //=> [0, 2, 1]
 */
export function gradeByLines(
  { n, classes }: Ranking,
  lines: readonly number[],
  ties: Ties,
): { readonly grades: Uint8Array; readonly counts: readonly number[] } {
  const counts = lines.map(() => 0);
  const { ends } = classes;
  const gradeOfClass = new Uint8Array(ends.length);
  // Best first, so that the grade only ever moves on.
  let grade = 0;
  let better = 0;
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at]!;
    if (end === better) continue;
    while (doubledRank(end, better + 1, ties) > 2 * lines[grade]!) grade++;
    gradeOfClass[at] = grade + 1;
    counts[grade]! += end - better;
    better = end;
  }
  return { grades: lookUp(classes, gradeOfClass, n), counts };
}

/** A loop for each kind of classes: a look at the kind for each of a million scores would take longer than the rest. */
function lookUp(classes: TieClasses, gradeOfClass: Uint8Array, n: number): Uint8Array {
  if (classes.kind === "counted") return lookUpCounted(classes, gradeOfClass, n);
  const { keys, base } = classes;
  const grades = new Uint8Array(n);
  for (let i = 0; i < n; i++) grades[i] = gradeOfClass[base - keys[i]!]!;
  return grades;
}

function lookUpCounted({ scores, scale, shift }: CountedClasses, gradeOfClass: Uint8Array, n: number): Uint8Array {
  const grades = new Uint8Array(n);
  // Worst first, as the units count: the class would be base minus this.
  const gradeOfUnit = gradeOfClass.slice().reverse();
  // Two at a time, written out: stepping on takes a good part of the time otherwise.
  const even = n & ~1;
  for (let i = 0; i < even; i += 2) {
    grades[i] = gradeOfUnit[(scores[i]! * scale + shift) | 0]!;
    grades[i + 1] = gradeOfUnit[(scores[i + 1]! * scale + shift) | 0]!;
  }
  if (even < n) grades[even] = gradeOfUnit[(scores[even]! * scale + shift) | 0]!;
  return grades;
}
