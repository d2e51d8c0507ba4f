import type { Language } from "../language";
import type { ClauseText } from "./clause";
import type { ClauseId } from "./clauseIds";
import { gradingClausesEn } from "./gradingClauses.en";
import { gradingClausesKo } from "./gradingClauses.ko";
import { rubricClausesEn } from "./rubricClauses.en";
import { rubricClausesKo } from "./rubricClauses.ko";

/** How each clause of a rule set is told. */
export const clauseTexts: Readonly<Record<Language, Readonly<Record<ClauseId, ClauseText>>>> = {
  ko: { ...gradingClausesKo, ...rubricClausesKo },
  en: { ...gradingClausesEn, ...rubricClausesEn },
};
