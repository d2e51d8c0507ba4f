import ExcelJS from "exceljs";
import { addConversionSheet } from "./conversion-sheet";
import { addJudgementSheet } from "./judgement-sheet";
import { packageBytes } from "./package-bytes";
import { addScoreSheet } from "./score-sheet";

/** The sample: the score sheet of the 46 tasks of 2023, with the sheets its formulas look up. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = "2023년도 자체평가 관리과제별 점수표";
  addScoreSheet(workbook);
  addJudgementSheet(workbook);
  addConversionSheet(workbook);
  return packageBytes(workbook);
}
