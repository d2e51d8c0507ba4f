import { readBandLabel } from "../../../rules/bandLabel";
import { BAND_LABELS, type Rubric } from "../../../rules/rubric";
import type { CellFix, Finding } from "../../finding";
import { foldName, withoutUnseen } from "../../foldName";
import { addressAt, hasFormulaAt } from "../../grid";
import { letterDistance } from "../../letterDistance";
import { taskTitle, type Check } from "../check";
import { columnTitle } from "../columnTitle";
import { labelColumns } from "./labelColumns";
import { saysNone } from "./saysNone";

/** 높음(신규): the label and a remark. */
const REMARK = /[([][^)\]]*[)\]]$/;
/** A word that is further away is not a misspelling. */
const MOST_LETTERS = 2;

/** A label that the rules do not know, in a column of labels: neither points nor weights follow from it. */
export const labelUnknown: Check = ({ sheet, ruleSet: { rubric } }) => {
  if (rubric === null) return [];
  const { grid } = sheet;
  return labelColumns(sheet, rubric).flatMap(({ column, cells }) =>
    cells
      .filter(
        ({ text, band }) =>
          band === null &&
          !saysNone(text) &&
          readBandLabel(text.normalize("NFKC").replace(REMARK, ""), rubric) === null,
      )
      .map(({ task, row, text }): Finding => {
        const seen = withoutUnseen(text).trim();
        // What only a character that nobody sees keeps from being known may be mended; what a person mistyped may not.
        const isMended = readBandLabel(seen, rubric) !== null && !hasFormulaAt(grid, row, column);
        const fix: CellFix = { row: grid.row + row, column: grid.column + column, value: seen };
        const nearest = nearestLabel(text, rubric);
        return {
          check: "label-unknown",
          severity: "warning",
          address: addressAt(grid, row, column),
          task: taskTitle(task),
          actual: text,
          details: { column: columnTitle(sheet, column), ...(nearest === null ? {} : { nearest }) },
          ...(isMended ? { fix: [fix] } : {}),
        };
      }),
  );
};

/** The label that takes the fewest changed letters, the guideline's own words first; `null` where all are far away. */
function nearestLabel(text: string, rubric: Rubric): string | null {
  const folded = foldName(text);
  const most = Math.min(MOST_LETTERS, folded.length - 1);
  let nearest: string | null = null;
  let least = most + 1;
  for (const label of [...BAND_LABELS, ...Object.keys(rubric.labelAliases)]) {
    const distance = letterDistance(folded, foldName(label), most);
    if (distance < least) [nearest, least] = [label, distance];
  }
  return nearest;
}
