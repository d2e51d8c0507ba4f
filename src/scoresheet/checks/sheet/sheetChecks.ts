import type { CheckFacts } from "../check";
import type { SheetCheckId } from "./ids";

/** The sheet's form. */
export const SHEET_CHECKS: Readonly<Record<SheetCheckId, CheckFacts>> = {};
