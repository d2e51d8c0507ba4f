import { CHECKS_BY_KIND, kindOf, type CheckKind } from "../../scoresheet/checks/checkTable";
import { SEVERITIES, type Severity } from "../../scoresheet/finding";
import type { KeyedFinding } from "./keyedFindings";

/** The findings of one kind and one severity. */
export interface KindGroup {
  readonly key: string;
  readonly kind: CheckKind;
  readonly members: readonly KeyedFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly kinds: readonly KindGroup[];
}

/** The list of findings as it stands: what counts, by severity and kind, and at its end what was accepted. */
export interface FindingGroups {
  readonly severities: readonly SeverityGroup[];
  readonly accepted: readonly KeyedFinding[];
}

/** The key under which the accepted findings are folded. */
export const ACCEPTED_KEY = "accepted";

const KINDS = Object.keys(CHECKS_BY_KIND) as CheckKind[];

/** Groups findings by severity and, within it, by kind, in the order in which a reader should meet them. */
export function groupFindings(findings: readonly KeyedFinding[]): FindingGroups {
  const accepted: KeyedFinding[] = [];
  const groups = new Map<string, KeyedFinding[]>();
  for (const keyed of findings) {
    const { severity, check, accepted: acceptance } = keyed.finding;
    if (acceptance !== undefined) {
      accepted.push(keyed);
      continue;
    }
    const key = keyOf(severity, kindOf(check));
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [keyed]);
    else members.push(keyed);
  }
  const severities = SEVERITIES.map((severity): SeverityGroup => {
    const kinds = KINDS.flatMap((kind): KindGroup[] => {
      const key = keyOf(severity, kind);
      const members = groups.get(key);
      return members === undefined ? [] : [{ key, kind, members }];
    });
    return { severity, count: kinds.reduce((sum, { members }) => sum + members.length, 0), kinds };
  });
  return { severities: severities.filter(({ count }) => count > 0), accepted };
}

const keyOf = (severity: Severity, kind: CheckKind): string => `${severity} ${kind}`;

/** A stretch of the list that folds as one. */
export interface Fold {
  readonly key: string;
  readonly members: readonly KeyedFinding[];
}

/** Every stretch that folds, from top to bottom. */
export const foldsOf = ({ severities, accepted }: FindingGroups): readonly Fold[] => [
  ...severities.flatMap(({ kinds }) => kinds),
  ...(accepted.length === 0 ? [] : [{ key: ACCEPTED_KEY, members: accepted }]),
];
