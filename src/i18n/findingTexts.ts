import type { Finding } from "../scoresheet/finding";
import { findingsEn } from "./findings/all.en";
import { findingsKo } from "./findings/all.ko";
import type { Language } from "./language";

/** The words of a finding in a language. */
export function findingText(
  finding: Finding,
  language: Language,
): { readonly title: string; readonly message: string } {
  const text = (language === "ko" ? findingsKo : findingsEn)[finding.check];
  return { title: text.title, message: text.message(finding) };
}
