import type { Finding } from "../../finding";
import { otherWorkbook } from "../../formulas/otherWorkbook";
import { addressAt, hasFormulaAt } from "../../grid";
import type { Check } from "../check";

/** Formulas that read from another workbook: where that is not at hand, or has changed, scores change with it. One finding a sheet. */
export const externalLink: Check = ({ sheet: { grid } }) => {
  let count = 0;
  let first: Finding | null = null;
  for (const [row, formulas] of grid.formulas.entries()) {
    for (const [column, formula] of formulas.entries()) {
      if (!hasFormulaAt(grid, row, column)) continue;
      const book = otherWorkbook(String(formula));
      if (book === null) continue;
      count++;
      first ??= {
        check: "external-link",
        severity: "warning",
        address: addressAt(grid, row, column),
        details: { book, formula: String(formula) },
      };
    }
  }
  return first === null ? [] : [{ ...first, details: { ...first.details, count } }];
};
