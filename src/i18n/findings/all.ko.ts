import { achievementKo } from "./achievement.ko";
import { actionKo } from "./action.ko";
import { gradesKo } from "./grades.ko";
import { initiativeKo } from "./initiative.ko";
import { layoutKo } from "./layout.ko";
import { pointsKo } from "./points.ko";
import { rulesKo } from "./rules.ko";
import { sheetKo } from "./sheet.ko";
import { valuesKo } from "./values.ko";
import type { CheckId } from "../../scoresheet/finding";
import type { CheckText, FindingText } from "./findingText";

/** The words of every finding, Korean. */
export const findingsKo: Readonly<Record<CheckId, FindingText | CheckText>> = {
  ...layoutKo,
  ...rulesKo,
  ...sheetKo,
  ...valuesKo,
  ...achievementKo,
  ...initiativeKo,
  ...pointsKo,
  ...gradesKo,
  ...actionKo,
};
