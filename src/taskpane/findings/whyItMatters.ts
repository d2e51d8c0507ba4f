import { findingsEn } from "../../i18n/findings/all.en";
import { findingsKo } from "../../i18n/findings/all.ko";
import type { Language } from "../../i18n/language";
import type { CheckId } from "../../scoresheet/finding";

/** Why a check matters, in a sentence; `null` where the finding's own sentence says all there is. */
export function whyItMatters(check: CheckId, language: Language): string | null {
  const text = (language === "ko" ? findingsKo : findingsEn)[check];
  return "why" in text ? text.why : null;
}
