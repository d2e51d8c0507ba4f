import { SEVERITIES, type Finding } from "../finding";
import type { CheckContext } from "./check";
import { CHECK_TABLE } from "./checkTable";

/** Runs all checks; what blocks comes first, then the order of the checks, then the order of the rows. */
export function runChecks(context: CheckContext): readonly Finding[] {
  return Object.values(CHECK_TABLE)
    .flatMap(({ find }) => find?.(context) ?? [])
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
