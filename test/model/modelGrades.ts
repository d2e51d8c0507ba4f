import type { GradingRules } from "../../src/rules/ruleSet";
import { basePlaces, handedOn, heirOf, quotaFor, undeserved } from "./modelQuota";
import { isPermitted } from "./modelRooms";
import { unitsOf } from "./ratio";

/** A grade a task, as the guideline's text has it, by counting; or why there are none. */
export type ModelGrades = readonly number[] | "no-quota" | "clash";

/** Twice the rank, so that a tie's middle is a whole number. */
function doubledRanks(units: readonly bigint[], ties: GradingRules["allocation"]["ties"]): number[] {
  return units.map((own) => {
    const best = units.filter((unit) => unit > own).length + 1;
    const worst = units.filter((unit) => unit >= own).length;
    return ties === "upper" ? 2 * best : ties === "lower" ? 2 * worst : best + worst;
  });
}

/** Tasks down to the end of the tie that the line cuts. */
function behindTie(line: number, units: readonly bigint[]): number {
  const falling = [...units].sort((one, other) => (one === other ? 0 : one > other ? -1 : 1));
  let end = line;
  while (end > 0 && end < falling.length && falling[end] === falling[end - 1]) end++;
  return end;
}

/** The cumulative lines, each that would cut a tie behind it, from the best line down; those that it passes go along. */
function expanded(counts: readonly number[], units: readonly bigint[], rules: GradingRules): readonly number[] {
  const base = counts.map((_, grade) => counts.slice(0, grade + 1).reduce((all, count) => all + count, 0));
  const { tieExpansion } = rules.allocation;
  if (tieExpansion === "none") return base;
  let lines = base;
  for (const [grade, line] of base.entries()) {
    const end = behindTie(line, units);
    const moved = lines.map((other, index) => (index < grade ? other : Math.max(other, end)));
    const asCounts = moved.map((each, index) => each - (moved[index - 1] ?? 0));
    if (end > line && (tieExpansion === "always" || isPermitted(asCounts, rules))) lines = moved;
  }
  return lines;
}

/** The grades of tasks that share one quota. */
export function modelGrades(
  scores: readonly number[],
  rules: GradingRules,
  committee: readonly number[] = [],
): ModelGrades {
  const quota = quotaFor(scores.length, rules);
  if (quota === null) return "no-quota";
  const { scoreDigits, ties } = rules.allocation;
  const units = scores.map((score) => unitsOf(score, scoreDigits));
  const withheld = undeserved(scores, rules, committee);
  if (quota.basis === "scores") {
    const floors = quota.scores.map((score) => unitsOf(score, scoreDigits));
    return units.map((unit) =>
      heirOf([...floors.map((lowest) => unit >= lowest), true].indexOf(true) + 1, rules.unearned, withheld),
    );
  }
  const base = basePlaces(scores.length, quota, rules);
  if (typeof base === "string") return base;
  const lines = expanded(handedOn(base, rules.unearned, withheld), units, rules);
  return doubledRanks(units, ties).map((rank) => lines.findIndex((line) => rank <= 2 * line) + 1);
}

/** Each group by itself. */
export function modelGradesByGroup(
  scores: readonly number[],
  groups: readonly string[],
  rules: GradingRules,
): ModelGrades {
  const grades = scores.map(() => 0);
  for (const group of new Set(groups)) {
    const members = [...scores.keys()].filter((position) => groups[position] === group);
    const own = modelGrades(
      members.map((position) => scores[position]!),
      rules,
    );
    if (typeof own === "string") return own;
    members.forEach((position, at) => (grades[position] = own[at]!));
  }
  return grades;
}
