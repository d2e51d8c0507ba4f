import { newWorkbook, type Template } from "../template";
import { FORM, formSheet } from "./formSheet";
import { GRADES, gradeSheet } from "./gradeSheet";
import { INITIATIVE, initiativeSheet } from "./initiativeSheet";
import { INPUT, inputSheet } from "./inputSheet";

/** Everything wrong at once: in what was typed, in what was graded, in the form of the sheet. */
export const everythingWrong: Template = {
  name: "everything-wrong",
  make() {
    const workbook = newWorkbook("틀린 곳이 많은 점수표");
    const sheets = {
      [INPUT]: inputSheet(workbook),
      [INITIATIVE]: initiativeSheet(workbook),
      [GRADES]: gradeSheet(workbook),
      [FORM]: formSheet(workbook),
    };
    return { workbook, golden: { clean: false, sheets } };
  },
};
