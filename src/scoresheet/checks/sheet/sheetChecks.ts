import type { CheckFacts } from "../check";
import { circularTotal } from "./circularTotal";
import { externalLink } from "./externalLink";
import { filteredRows } from "./filteredRows";
import { headerAmbiguous } from "./headerAmbiguous";
import { hiddenColumns } from "./hiddenColumns";
import { hiddenRows } from "./hiddenRows";
import type { SheetCheckId } from "./ids";
import { mergedCells } from "./mergedCells";

/** The sheet's form. */
export const SHEET_CHECKS: Readonly<Record<SheetCheckId, CheckFacts>> = {
  "circular-total": { severity: "block", clause: null, acceptable: false, find: circularTotal },
  "header-ambiguous": { severity: "warning", clause: null, acceptable: true, find: headerAmbiguous },
  "hidden-rows": { severity: "warning", clause: null, acceptable: true, find: hiddenRows },
  "hidden-columns": { severity: "warning", clause: null, acceptable: true, find: hiddenColumns },
  "filtered-rows": { severity: "warning", clause: null, acceptable: true, find: filteredRows },
  "external-link": { severity: "warning", clause: null, acceptable: true, find: externalLink },
  "merged-cells": { severity: "note", clause: null, acceptable: true, find: mergedCells },
};
