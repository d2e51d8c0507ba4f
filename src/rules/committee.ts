/** How the members' scores of a task become one: their mean, or the mean without one highest and one lowest. */
export const COMMITTEE_METHODS = ["mean", "trimmed-mean"] as const;
export type CommitteeMethod = (typeof COMMITTEE_METHODS)[number];

export interface CommitteeRule {
  readonly method: CommitteeMethod;
  /** The fewest members whose scores may be trimmed; below, the trimmed mean is refused. At least 4 by the usual rule. */
  readonly fewestToTrim: number;
}
