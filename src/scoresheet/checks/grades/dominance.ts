import { dominations, type Domination } from "../../../core/consistency/dominance";
import { membersOfGroups } from "../../../core/ranking/membersOfGroups";
import type { Finding } from "../../finding";
import type { ScoreSheet } from "../../scoreSheet";
import { cellAddress, taskTitle, type Check } from "../check";
import { gradedItems, type GradedItems } from "./gradedItems";

/** More tasks than these are compared inside their subcommittees only, and one pair is named for each. */
const LARGE_SHEET = 1000;
/** Pairs that are named for one task; the others are counted. */
const mostPairs = (tasks: number): number => (tasks <= LARGE_SHEET ? 10 : 1);

/**
 * A task with a worse grade than another although it is as good in every item and better in one. Inside a subcommittee a
 * warning; across subcommittees, which may judge differently, a note.
 */
export const dominance: Check = (context) => {
  const { sheet, ruleSet } = context;
  const graded = gradedItems(context);
  const groups = graded.map(({ task }) => task.group);
  // Grades of subcommittees with quotas of their own say nothing across them.
  const areComparable = ruleSet.allocation.strata === "together" && graded.length <= LARGE_SHEET;
  return [
    ...findingsOf("warning", insideGroups(graded, groups), graded, sheet),
    ...findingsOf("note", areComparable ? acrossGroups(graded, groups) : [], graded, sheet),
  ];
};

function insideGroups(graded: readonly GradedItems[], groups: readonly string[]): readonly Domination[] {
  return [...membersOfGroups(groups).values()].flatMap((members) =>
    dominations(
      members.map((index) => graded[index]!.items),
      members.map((index) => graded[index]!.grade),
      mostPairs(graded.length),
    ).map(({ better, worse, more }) => ({
      better: members[better]!,
      worse: worse.map((index) => members[index]!),
      more,
    })),
  );
}

function acrossGroups(graded: readonly GradedItems[], groups: readonly string[]): readonly Domination[] {
  return dominations(
    graded.map(({ items }) => items),
    graded.map(({ grade }) => grade),
    mostPairs(graded.length),
    (better, worse) => groups[better] !== groups[worse],
  );
}

function findingsOf(
  severity: "warning" | "note",
  found: readonly Domination[],
  graded: readonly GradedItems[],
  sheet: ScoreSheet,
): readonly Finding[] {
  return found.flatMap(({ better, worse, more }) =>
    worse.map((index): Finding => {
      const [own, other] = [graded[better]!, graded[index]!];
      return {
        check: "dominance",
        severity,
        address: cellAddress(sheet, own.task.row, "grade"),
        task: taskTitle(own.task),
        actual: own.grade,
        details: {
          other: taskTitle(other.task),
          otherGrade: other.grade,
          otherGroup: severity === "note" ? other.task.group : "",
          more,
        },
      };
    }),
  );
}
