import { achievementEn } from "./achievement.en";
import { actionEn } from "./action.en";
import { gradesEn } from "./grades.en";
import { initiativeEn } from "./initiative.en";
import { layoutEn } from "./layout.en";
import { pointsEn } from "./points.en";
import { rulesEn } from "./rules.en";
import { sheetEn } from "./sheet.en";
import { valuesEn } from "./values.en";
import type { CheckId } from "../../scoresheet/finding";
import type { CheckText, FindingText } from "./findingText";

/** The words of every finding, English. */
export const findingsEn: Readonly<Record<CheckId, FindingText | CheckText>> = {
  ...layoutEn,
  ...rulesEn,
  ...sheetEn,
  ...valuesEn,
  ...achievementEn,
  ...initiativeEn,
  ...pointsEn,
  ...gradesEn,
  ...actionEn,
};
