import type { CheckId, Finding } from "../scoresheet/finding";
import { findingsEn } from "./findings/all.en";
import { findingsKo } from "./findings/all.ko";
import type { Language } from "./language";

/** The words of a finding in a language. */
export function findingText(
  finding: Finding,
  language: Language,
): { readonly title: string; readonly message: string } {
  const { title, message } = textOf(finding.check, language);
  return { title, message: message(finding) };
}

/** What a check is called. */
export const findingTitle = (check: CheckId, language: Language): string => textOf(check, language).title;

const textOf = (check: CheckId, language: Language) => (language === "ko" ? findingsKo : findingsEn)[check];
