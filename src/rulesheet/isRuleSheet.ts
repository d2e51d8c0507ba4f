import { isBlank, RULE_SHEET_TITLE, says } from "./ruleSheet";

/**
 * Is a sheet one of rules? Its first words say so, wherever they stand.
 *
 * @param cells - row by row from A1
 * @example
 * isRuleSheet([[], ["", "평가 규정"]]) //=> true
 * @example
 * isRuleSheet([["과제번호", "총점"]]) //=> false
 */
export function isRuleSheet(cells: readonly (readonly unknown[])[]): boolean {
  for (const row of cells) {
    const first = row.find((cell) => !isBlank(cell));
    if (first !== undefined) return says(first, RULE_SHEET_TITLE);
  }
  return false;
}
