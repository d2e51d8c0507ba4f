import ExcelJS from "exceljs";
import type { SheetPart } from "../../src/excel/sheetParts";
import { addBlankForm } from "./blank-form";
import { addConversionSheet } from "./conversion-sheet";
import { addJudgementSheet } from "./judgement-sheet";
import { addScoreSheet } from "./score-sheet";
import { sheetParts } from "./sheet-parts";

/** The sample's sheets as the add-in puts them into a workbook: the same cells as in the sample's file. */
export function sampleParts(): SheetPart[] {
  const workbook = new ExcelJS.Workbook();
  addScoreSheet(workbook);
  addJudgementSheet(workbook);
  addConversionSheet(workbook);
  return sheetParts(workbook, [6, 4, 0]);
}

/** The blank form as the add-in puts it into a workbook. */
export function blankParts(): SheetPart[] {
  const workbook = new ExcelJS.Workbook();
  addBlankForm(workbook);
  return sheetParts(workbook, [5]);
}

/** As the text of a file. */
export const partsText = (parts: readonly SheetPart[]): string => `${JSON.stringify(parts)}\n`;
