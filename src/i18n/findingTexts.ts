import type { Finding } from "../scoresheet/finding";
import { findingsEn } from "./findings.en";
import { findingsKo, type FindingText } from "./findings.ko";
import type { Language } from "./language";

/** The words of a finding in a language. */
export function findingText(
  finding: Finding,
  language: Language,
): { readonly title: string; readonly message: string } {
  const text: FindingText = (language === "ko" ? findingsKo : findingsEn)[finding.check];
  return { title: text.title, message: text.message(finding) };
}
