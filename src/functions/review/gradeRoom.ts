import { allowedRooms } from "../../core/adjustment/gradeRooms";
import { quotaLines } from "../../core/allocation/quotaLines";
import { gradeWords } from "../arguments/gradeWords";
import { withRuleSet } from "../arguments/ruleSetArgument";
import { allocationRefusal } from "../grading/allocationRefusal";
import { requirePlaces } from "../grading/gradeQuota";
import { readWithheld } from "../grading/withheldArgument";

/**
 * How far the committee may move the counts of grades: a row for each, with what is counted, and the least and the most tasks.
 * @customfunction GRADEROOM
 * @helpurl https://localhost:3000/help/functions.html#GRADEROOM
 * @param {number} n The number of tasks.
 * @param {unknown[][]} [rules] A rule set, as with GRADEALLOC.
 * @param {unknown[][]} [withheld] Grades that the committee finds nobody deserves, as with GRADEALLOC.
 * @returns {unknown[][]} The grades that are counted, the least and the most tasks.
 * @example
 * gradeRoom(46).slice(0, 3) //=> [["1등급까지 누적", 2, 2], ["2등급까지 누적", 9, 13], ["3등급까지 누적", 13, 18]]
 */
export function gradeRoom(n: number, rules?: unknown[][], withheld?: unknown[][]) {
  return withRuleSet(rules, (ruleSet) => {
    requirePlaces(n, ruleSet);
    const nobodys = readWithheld(withheld, ruleSet);
    const drawn = quotaLines(n, ruleSet, nobodys);
    if (!drawn.ok) throw allocationRefusal({ ...drawn.refusal, group: null });
    return allowedRooms(n, ruleSet, nobodys).map((room): (string | number)[] => [
      gradeWords().counted(room),
      room.least,
      room.most,
    ]);
  });
}
