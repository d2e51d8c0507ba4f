/** A reference into a workbook: `[2022.xlsx]점수표!`, `'C:\자료\[2022.xlsx]점수표'!`, `[1]!이름`; texts are read past. */
const WORKBOOK =
  /"(?:[^"]|"")*"|'(?:[^'[]|'')*\[(?<quoted>[^\][']+)\](?:[^']|'')*'!|\[(?<bare>[^\][]+)\][\p{L}\p{N}_.]*!/gu;

/**
 * The other workbook that a formula reads from.
 *
 * @param formula - as Excel gives it, with its `=`
 * @returns the first one's name (a number where Excel keeps only that), `null` where the formula stays in its own workbook
 * @example
 * otherWorkbook("=[2022.xlsx]점수표!A1") //=> "2022.xlsx"
 * @example
 * otherWorkbook("=SUM(표1[점수])") //=> null
 */
export function otherWorkbook(formula: string): string | null {
  if (!formula.includes("[")) return null;
  for (const { groups } of formula.matchAll(WORKBOOK)) {
    const book = groups?.["quoted"] ?? groups?.["bare"];
    if (book !== undefined) return book;
  }
  return null;
}
