import { gradeTexts, type GradeTexts } from "../../i18n/gradeTexts";
import { functionsHost } from "./functionsHost";

/** The sentences about grades in the user's language. Apart from the messages, since only later functions say them. */
export function gradeWords(): GradeTexts {
  return gradeTexts[functionsHost().language()];
}
