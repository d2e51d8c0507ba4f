import { meanDistance } from "../../../core/comparison/meanDistance";
import type { Check } from "../check";
import { groupAddress, subcommitteesApart, told } from "./subcommitteesApart";

/**
 * A subcommittee whose mean score differs from that of all other tasks by more than its size explains: by more than 2.6
 * standard errors (Welch). It may have the better tasks, or judge more mildly; the chairs' meeting corrects the latter.
 */
export const groupMeanDiffers: Check = ({ sheet }) =>
  subcommitteesApart(sheet, meanDistance).map(({ group, own, others }) => ({
    check: "group-mean-differs",
    severity: "note",
    address: groupAddress(sheet, group),
    expected: told(others.mean),
    actual: told(own.mean),
    details: { group, n: own.n },
  }));
