import { spreadDistance } from "../../../core/comparison/spreadDistance";
import type { Check } from "../check";
import { groupAddress, subcommitteesApart, told } from "./subcommitteesApart";

/**
 * A subcommittee whose scores spread more or less than those of all other tasks by more than its size explains: the ratio of
 * the variances lies outside of what an F distribution gives about 99 times in 100. Where scores hardly differ ranks hang on
 * trifles, and where they differ widely the subcommittee takes both ends of the grades.
 */
export const groupSpreadDiffers: Check = ({ sheet }) =>
  subcommitteesApart(sheet, spreadDistance).map(({ group, own, others }) => ({
    check: "group-spread-differs",
    severity: "note",
    address: groupAddress(sheet, group),
    expected: told(Math.sqrt(others.variance)),
    actual: told(Math.sqrt(own.variance)),
    details: { group, n: own.n },
  }));
