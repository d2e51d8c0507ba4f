import { checkDistribution, heldCount, type DistributionBreach } from "../../../core/adjustment/checkDistribution";
import { permittingReadings } from "../../../core/adjustment/permittingReadings";
import type { Ranking } from "../../../core/ranking/rankScores";
import type { GradingRules } from "../../../rules/ruleSet";
import type { Task } from "../../scoreSheet";
import type { CheckContext } from "../check";
import { gradeCounts, statedGrades } from "./statedGrades";

/** A grade with more or fewer tasks than it may have, among the tasks that share a quota. */
export interface SheetBreach {
  /** Whose quota it is; `null` where all tasks share one. */
  readonly group: string | null;
  readonly tasks: readonly Task[];
  readonly breach: DistributionBreach;
  /**
   * The readings under which all these tasks' counts would pass: alternatives separated by commas, each the values that would
   * have to be read otherwise, joined by `+`; `""` where no reading permits them, left out where readings do not matter.
   */
  readonly readings?: string;
}

/** The grades on the sheet against the quota and the room for adjustment, once every task has one. */
export function sheetBreaches({ sheet, ruleSet, allocation }: CheckContext): readonly SheetBreach[] {
  const stated = statedGrades(sheet, ruleSet.grades);
  if (allocation === null || stated.length === 0 || stated.includes(null)) return [];
  const { strata } = ruleSet.allocation;
  const groups = allocation.strata().flatMap(({ group, graded, positions, quota }) => {
    // What the allocation went by counts, also where it is not what the rules would draw for these tasks alone.
    const rules: GradingRules = { ...ruleSet, quota, smallGroups: [] };
    return breachesOf({
      group,
      tasks: positions.map((position) => sheet.tasks[position]!),
      counts: gradeCounts(
        positions.map((position) => stated[position]!),
        ruleSet.grades,
      ),
      allocated: graded.counts,
      rules,
      reachable: tieEnds(graded.ranking),
      drawnLines: graded.lines,
      hasReadings: strata !== "both-margins" && quota.basis !== "limits",
    });
  });
  if (strata !== "both-margins") return groups;
  const all = breachesOf({
    group: null,
    tasks: sheet.tasks,
    counts: gradeCounts(stated, ruleSet.grades),
    allocated: allocation.counts,
    rules: ruleSet,
    hasReadings: true,
  });
  return [...all, ...groups];
}

interface Distribution {
  readonly group: string | null;
  readonly tasks: readonly Task[];
  /** As the sheet has them, and as the rules give them. */
  readonly counts: readonly number[];
  readonly allocated: readonly number[];
  readonly rules: GradingRules;
  readonly reachable?: ReadonlySet<number>;
  readonly drawnLines?: readonly number[];
  readonly hasReadings: boolean;
}

function breachesOf(distribution: Distribution): readonly SheetBreach[] {
  const { group, tasks, counts, allocated, rules, reachable, drawnLines, hasReadings } = distribution;
  const check = checkDistribution(counts, rules, reachable, drawnLines);
  if (check.ok) return [];
  // Ties can take the rules' own allocation out of a room that knows no ties; it is right all the same.
  const breaches = check.breaches.filter((breach) => {
    const own = heldCount(breach, allocated);
    return breach.actual < Math.min(breach.least, own) || breach.actual > Math.max(breach.most, own);
  });
  if (breaches.length === 0) return [];
  const ways = hasReadings ? permittingReadings(counts, rules, reachable) : null;
  const readings = ways === null ? {} : { readings: ways.map((way) => Object.values(way).join("+")).join(", ") };
  return breaches.map((breach) => ({ group, tasks, breach, ...readings }));
}

/** The cumulative counts that ties allow: a line can only fall where a tie ends. */
function tieEnds(ranking: Ranking): ReadonlySet<number> {
  const ends = new Set([0]);
  for (let position = 0; position < ranking.n; position++) ends.add(ranking.standing(position).lower);
  return ends;
}
