import type { AllocationRefusal } from "../core/allocation/allocateTasks";

/** 막음 (nothing is written while it stands), 경고 (worth a look), 참고 (good to know). */
export type Severity = "block" | "warning" | "note";

/** Every check by its stable id; `docs/checks.md` lists them, and the face words them. */
export const CHECK_IDS = [
  "sheet-empty",
  "sheet-protected",
  "no-header",
  "no-score-column",
  "no-grade-column",
  "no-tasks",
  "no-group-column",
  "rules-invalid",
  "rules-changed",
  "rules-changed-since",
  "rule-sheet-missing",
  "rule-sheet-name-taken",
  "rule-sheet-edited",
  "rule-sheet-cell",
  "quota-refused",
  "column-ambiguous",
  "column-moved",
  "task-below-note",
  "task-unnamed",
  "score-missing",
  "score-not-number",
  "grade-formula",
  "duplicate-id",
  "rate-mismatch",
  "band-mismatch",
  "band-rounding",
  "provisional-band",
  "correction-fallback",
  "grade-corrected",
  "order-inverted",
  "rank-not-lower",
  "grade-unreadable",
  "grade-differs",
  "grade-distribution",
  "sheet-gone",
  "changed-meanwhile",
  "not-restored",
  "cell-edit-mode",
  "nothing-to-undo",
  "overwritten-since",
  "office-error",
  "unexpected-error",
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** One thing found, as data: the face puts it into words. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** The cell or range on the sheet, `R7`; `""` where the sheet as a whole is meant. */
  readonly address: string;
  /** The task's name or number, for the sentence. */
  readonly task?: string;
  readonly expected?: string | number;
  readonly actual?: string | number;
  /** Why the rules give no grades, where that is what was found. */
  readonly refusal?: AllocationRefusal;
  /** Further words and numbers of the sentence. */
  readonly details?: Readonly<Record<string, string | number>>;
}
