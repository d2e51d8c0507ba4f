import { membersOfGroups } from "../../../core/ranking/membersOfGroups";
import { followedRankRule, type RankedTasks, type RankRule } from "../../../core/ranking/rankRules";
import { rankScores, type Ranking } from "../../../core/ranking/rankScores";
import type { CheckContext } from "../check";
import { isPlainNumber } from "../values/scoreNotNumber";

/** What a column of ranks was counted among, and by which rule. */
export interface RankedBy {
  readonly parts: readonly RankedTasks[];
  /** `null` where no rule explains every rank. */
  readonly rule: RankRule | null;
}

/**
 * Finds what ranks were counted by: among the tasks that share a quota, as the allocation ranks them, and else in one of
 * the ways that are as good: among all tasks where subcommittees have quotas of their own, by the scores before a correction,
 * or within each subcommittee.
 *
 * @param ranks - one a task, `null` where none is given
 */
export function rankedBy(
  ranks: readonly (number | null)[],
  { sheet, ruleSet, allocation }: CheckContext & { readonly allocation: NonNullable<CheckContext["allocation"]> },
): RankedBy {
  const { scoreDigits } = ruleSet.allocation;
  const strata = allocation.strata().map(({ graded, positions }) => ({ ranking: graded.ranking, positions }));
  const everyTask = (ranking: Ranking): readonly RankedTasks[] => [{ ranking, positions: [...sheet.tasks.keys()] }];
  const scores = sheet.tasks.map(({ score }) => (isPlainNumber(score) ? score.value : NaN));
  const groups = () => {
    const members = [...membersOfGroups(sheet.tasks.map(({ group }) => group)).values()];
    return members.map((positions) => ({
      ranking: rankScores(
        positions.map((position) => scores[position]!),
        scoreDigits,
      ),
      positions,
    }));
  };
  for (const ways of [
    () => strata,
    () => everyTask(allocation.ranking),
    () => everyTask(rankScores(scores, scoreDigits)),
    groups,
  ]) {
    const parts = ways();
    const rule = followedRankRule(ranks, parts);
    if (rule !== null) return { parts, rule };
  }
  return { parts: strata, rule: null };
}
