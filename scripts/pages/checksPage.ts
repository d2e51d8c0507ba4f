import { findingsEn } from "../../src/i18n/findings/all.en";
import { findingsKo } from "../../src/i18n/findings/all.ko";
import type { CheckText, FindingText } from "../../src/i18n/findings/findingText";
import type { Language } from "../../src/i18n/language";
import type { CheckFacts } from "../../src/scoresheet/checks/check";
import { CHECKS_BY_KIND, type CheckKind } from "../../src/scoresheet/checks/checkTable";
import type { CheckId } from "../../src/scoresheet/finding";
import { CHECK_WORDS } from "./checkWords";
import { page, table } from "./markdown";

/** The checks whose findings can bring a safe fix; the seeded faults hold this list to what the checks do. */
export const FIXING_CHECKS: ReadonlySet<string> = new Set([
  "functions-lost",
  "score-not-number",
  "number-as-text",
  "label-unknown",
  "label-mixed",
  "group-unknown",
  "rank-not-lower",
]);

/** docs/checks.md: every check by its kind, Korean and English. */
export const checksPage = (): Promise<string> =>
  page([
    "# 검사 목록 (Checks)",
    "이 문서는 `npm run checks-page`가 검사 표와 그 문구에서 만듭니다. 고치지 마세요. id는 바뀌지 않습니다.",
    "This page is made by `npm run checks-page` from the table of checks and their words; do not edit it. Ids are stable.",
    ...partIn("ko"),
    ...partIn("en"),
  ]);

function partIn(language: Language): readonly string[] {
  const words = CHECK_WORDS[language];
  const kinds = (Object.keys(CHECKS_BY_KIND) as CheckKind[]).filter(
    (kind) => Object.keys(CHECKS_BY_KIND[kind]).length > 0,
  );
  return [
    `## ${words.title}`,
    ...words.intro,
    ...kinds.flatMap((kind) => {
      const checks = Object.entries(CHECKS_BY_KIND[kind]) as [CheckId, CheckFacts][];
      const { name, about } = words.kinds[kind];
      return [
        `### ${name}`,
        about,
        table(
          words.heads,
          checks.map((check) => rowOf(check, language)),
        ),
      ];
    }),
  ];
}

function rowOf([id, { severity, clause, acceptable }]: [CheckId, CheckFacts], language: Language): readonly string[] {
  const words = CHECK_WORDS[language];
  const text: FindingText & Partial<CheckText> = (language === "ko" ? findingsKo : findingsEn)[id];
  return [
    `\`${id}\``,
    words.severities[severity],
    text.title,
    text.looksAt ?? words.no,
    text.why ?? words.no,
    clause === null ? words.no : words.clauses[clause],
    acceptable ? words.yes : words.no,
    FIXING_CHECKS.has(id) ? words.yes : words.no,
  ];
}
