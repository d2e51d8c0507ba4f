import { inWorkbook } from "../../excel/inWorkbook";
import { readSheet } from "../../excel/readSheet";
import { putSheetParts, type SheetPart } from "../../excel/sheetParts";
import type { Language } from "../../i18n/language";
import { describeSheetGone } from "../describeOutcome";
import { describeValidation } from "../describeValidation";
import { lookAfterWriting } from "../lookAfterWriting";
import type { Outcome } from "../outcome";
import { withOfficeErrors } from "../withOfficeErrors";

/** What can be put into a workbook to begin with. */
export type FirstSheets = "sample" | "blankForm";

const ADDITIONS: Readonly<Record<FirstSheets, Readonly<Record<Language, string>>>> = {
  sample: { ko: "표본", en: "sample" },
  blankForm: { ko: "새 서식", en: "new form" },
};

const PARTS: Readonly<Record<FirstSheets, () => Promise<{ readonly default: unknown }>>> = {
  sample: () => import(/* webpackChunkName: "sample" */ "../../../assets/sheets/sample-2023.json"),
  blankForm: () => import(/* webpackChunkName: "blankForm" */ "../../../assets/sheets/blank-form.json"),
};

/**
 * Puts the sample or the blank form into the workbook, on sheets of their own behind all others, and checks the first of
 * them. Nothing that is there is touched.
 *
 * @param which - of the two
 * @param language - of what is added to the sheets' names
 */
export function putSheets(which: FirstSheets, language: Language): Promise<Outcome> {
  return withOfficeErrors("putSheets", async () => {
    // `scripts/sample.ts` writes these files, and a test compares them with what it makes.
    const parts = (await PARTS[which]()).default as readonly SheetPart[];
    const names = await putSheetParts(parts, ADDITIONS[which][language]);
    const [first = ""] = names;
    return lookAfterWriting("putSheets", { written: names }, async () => {
      const reading = await inWorkbook((context) => readSheet(context, first));
      return reading === null ? describeSheetGone("putSheets", first) : describeValidation("putSheets", reading, names);
    });
  });
}
