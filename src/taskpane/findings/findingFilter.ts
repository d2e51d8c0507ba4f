import { kindOf, type CheckKind } from "../../scoresheet/checks/checkTable";
import type { Severity } from "../../scoresheet/finding";
import type { WordedFinding } from "./keyedFindings";

/** Which findings the reader wants to see; `null` and `""` for all. */
export interface FindingFilter {
  readonly text: string;
  readonly severity: Severity | null;
  readonly kind: CheckKind | null;
}

export const EVERYTHING: FindingFilter = { text: "", severity: null, kind: null };

/** Is a finding among what the reader wants to see? Every word that is searched for must stand somewhere in it. */
export function isWanted(finding: WordedFinding, { text, severity, kind }: FindingFilter): boolean {
  if (severity !== null && finding.severity !== severity) return false;
  if (kind !== null && kindOf(finding.check) !== kind) return false;
  const wanted = fold(text).split(/\s+/);
  const { title, message, address, task = "" } = finding;
  const words = fold([title, message, address, task].join(" "));
  return wanted.every((word) => words.includes(word));
}

/** Full-width letters and Roman numerals that are one sign are found by what people type. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
