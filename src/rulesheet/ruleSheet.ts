import type { LocalizedText } from "../rules/localizedText";

/** The sheet's name, whatever language its words are in: one workbook goes from hand to hand. */
export const RULE_SHEET_NAME = "평가규정";

/** What stands in the first cell, and tells our sheet from others of that name. */
export const RULE_SHEET_TITLE: LocalizedText = { ko: "평가규정", en: "Evaluation rules" };

export const RULE_SHEET_NOTE: LocalizedText = {
  ko: "흰 칸의 값을 고친 뒤 [규정 적용]을 누르면 이 통합 문서에 적용됩니다. 구역의 제목과 항목 이름은 그대로 두세요.",
  en: "Edit the values, then press Apply rules to put them in force in this workbook. Leave titles and names as they are.",
};

/** A row that starts with it explains, and is not read. */
export const NOTE_MARK = "※";

export type SheetLanguage = keyof LocalizedText;
export type SheetCell = string | number | boolean;

/** A cell, 0-based from A1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellRange extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** Texts are compared without regard to spaces, capitals and full-width forms. */
export const fold = (cell: unknown): string =>
  (typeof cell === "string" || typeof cell === "number" ? String(cell) : "")
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .toLowerCase();

export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (fold(cell) === "" && typeof cell !== "boolean");

/** Is it the cell of that text, in either language? */
export const says = (cell: unknown, text: LocalizedText): boolean => {
  const folded = fold(cell);
  return folded === fold(text.ko) || folded === fold(text.en);
};
