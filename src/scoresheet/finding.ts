import type { AllocationRefusal } from "../core/allocation/allocateTasks";
import { ACHIEVEMENT_CHECK_IDS } from "./checks/achievement/ids";
import { ACTION_CHECK_IDS } from "./checks/action/ids";
import { GRADE_CHECK_IDS } from "./checks/grades/ids";
import { INITIATIVE_CHECK_IDS } from "./checks/initiative/ids";
import { LAYOUT_CHECK_IDS } from "./checks/layout/ids";
import { POINTS_CHECK_IDS } from "./checks/points/ids";
import { RULES_CHECK_IDS } from "./checks/rules/ids";
import { SHEET_CHECK_IDS } from "./checks/sheet/ids";
import { VALUE_CHECK_IDS } from "./checks/values/ids";

/** 막음 (nothing is written while it stands), 경고 (worth a look), 참고 (good to know). */
export const SEVERITIES = ["block", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every check by its stable id; `docs/checks.md` lists them, and the face words them. */
export const CHECK_IDS = [
  ...LAYOUT_CHECK_IDS,
  ...RULES_CHECK_IDS,
  ...SHEET_CHECK_IDS,
  ...VALUE_CHECK_IDS,
  ...ACHIEVEMENT_CHECK_IDS,
  ...INITIATIVE_CHECK_IDS,
  ...POINTS_CHECK_IDS,
  ...GRADE_CHECK_IDS,
  ...ACTION_CHECK_IDS,
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** A value for one cell, or, where the cell holds a formula, that formula entered again; row and column count from A1, 0-based. */
export interface CellFix {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

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
  /** Cells that mend it and can do no harm: a number that is stored as text, a label's spelling. Only offered, never done unasked. */
  readonly fix?: readonly CellFix[];
  /** Why somebody accepts it as it is; it is shown as accepted, and no longer counts. */
  readonly accepted?: Acceptance;
}

/** A finding that was looked at and let stand. */
export interface Acceptance {
  readonly reason: string;
  /** When, as `Date.toISOString` writes it. */
  readonly at: string;
}
