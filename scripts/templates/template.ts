import ExcelJS, { type Workbook } from "exceljs";
import type { Golden } from "./golden";

/** A workbook of the corpus as it is made: its cells, and what must be read and found there. */
export interface Template {
  /** Of its files in test/templates. */
  readonly name: string;
  readonly make: () => TemplateContent;
}

export interface TemplateContent {
  readonly workbook: Workbook;
  readonly golden: Golden;
  /** The sheets on which a filter hides rows: which of its columns shows one value only. */
  readonly filters?: readonly { readonly sheet: string; readonly column: number; readonly shown: string }[];
}

/** Stands on every sheet of the corpus. */
export const MADE_UP = "※ 시험용으로 지어낸 자료임: 실제 기관·과제·점수와 관계없음";

export function newWorkbook(title: string): Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.title = title;
  return workbook;
}
