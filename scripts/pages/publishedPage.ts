import { checkDistribution } from "../../src/core/adjustment/checkDistribution";
import { findingText } from "../../src/i18n/findingTexts";
import { findingsEn } from "../../src/i18n/findings/all.en";
import { findingsKo } from "../../src/i18n/findings/all.ko";
import type { CheckText, FindingText } from "../../src/i18n/findings/findingText";
import type { Language } from "../../src/i18n/language";
import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";
import { CHECK_TABLE } from "../../src/scoresheet/checks/checkTable";
import { SEVERITIES, type CheckId, type Finding, type Severity } from "../../src/scoresheet/finding";
import { distribution, tasks } from "../sheets/published";
import { CHECK_WORDS } from "./checkWords";
import { page, table } from "./markdown";
import { publishedFindings } from "./publishedFindings";
import { HEADINGS, tableAddress, TABLE_ROWS } from "./publishedSheet";
import { NOT_CHECKED, PUBLISHED_WORDS } from "./publishedWords";

/** docs/published-2023.md: what the checks find in the published report, in Korean first, with a summary in English. */
export function publishedPage(): Promise<string> {
  const findings = publishedFindings();
  const found = foundChecks(findings);
  const ko = PUBLISHED_WORDS.ko;
  return page([
    `# ${ko.title}`,
    ko.made,
    ko.caution,
    ...summary(findings, found, "ko"),
    `## ${ko.found}`,
    ko.sheet(HEADINGS.join(" · "), tableAddress(TABLE_ROWS.percents), tableAddress(TABLE_ROWS.cumulative)),
    ...found.flatMap((id) => sectionOf(id, findings)),
    `## ${ko.notChecked}`,
    [...NOT_CHECKED.map(({ why, checks }) => `${why} ${titles(checks).join(" · ")}`), ko.judged(figures)]
      .map((line) => `- ${line}`)
      .join("\n"),
    `## ${ko.nothingFound}`,
    ...quiet(found),
    ...inEnglish(findings, found),
  ]);
}

/** The checks that found something: first those with a warning, and each in the order of the table. */
function foundChecks(findings: readonly Finding[]): readonly CheckId[] {
  const ids = Object.keys(CHECK_TABLE) as CheckId[];
  const gravest = (id: CheckId): number =>
    Math.min(...findings.filter(({ check }) => check === id).map(({ severity }) => SEVERITIES.indexOf(severity)));
  return ids.filter((id) => gravest(id) !== Infinity).sort((a, b) => gravest(a) - gravest(b));
}

const indicators = tasks.flatMap((task) => task.indicators);
const figures = {
  total: indicators.length,
  recomputed: indicators.filter(({ target, actual }) => target !== null && actual !== null).length,
  ambitions: indicators.filter(
    ({ threeYearAverage, initiativeRate }) => threeYearAverage !== null || initiativeRate !== null,
  ).length,
  lastYears: indicators.filter(({ target, previousYearActual }) => target !== null && previousYearActual !== null)
    .length,
};

function summary(findings: readonly Finding[], found: readonly CheckId[], language: Language): readonly string[] {
  const words = PUBLISHED_WORDS[language];
  const { severities } = CHECK_WORDS[language];
  const rows = found.map((id) => {
    const own = findings.filter(({ check }) => check === id);
    return [textOf(id, language).title, ...SEVERITIES.map((severity) => countOf(own, severity)), String(own.length)];
  });
  const all = [words.all, ...SEVERITIES.map((severity) => countOf(findings, severity)), String(findings.length)];
  return [
    `## ${words.summary}`,
    words.looked({ tasks: tasks.length, ...figures }),
    table([words.check, ...SEVERITIES.map((severity) => severities[severity]), words.all], [...rows, all]),
    checkDistribution(distribution.counts, RULE_SET_2023).ok ? words.permitted(distribution.counts.join(" · ")) : "",
  ];
}

const countOf = (findings: readonly Finding[], severity: Severity): string => {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return count === 0 ? "–" : String(count);
};

const textOf = (id: CheckId, language: Language): FindingText & Partial<CheckText> =>
  (language === "ko" ? findingsKo : findingsEn)[id];

const titles = (checks: readonly string[]): readonly string[] =>
  (Object.keys(CHECK_TABLE) as CheckId[]).filter((id) => checks.includes(id)).map((id) => textOf(id, "ko").title);

function sectionOf(id: CheckId, findings: readonly Finding[]): readonly string[] {
  const own = findings.filter(({ check }) => check === id);
  const { title, why = "" } = textOf(id, "ko");
  const line = (finding: Finding): string =>
    `- **${CHECK_WORDS.ko.severities[finding.severity]}** ${escaped(findingText(finding, "ko").message)}`;
  return [`### ${title}: ${own.length}건`, why, own.map(line).join("\n")];
}

/** A tilde or an asterisk in a sentence is no markup. */
const escaped = (sentence: string): string => sentence.replace(/[*~_]/g, "\\$&");

function quiet(found: readonly CheckId[]): readonly string[] {
  const left = new Set<string>([...found, ...NOT_CHECKED.flatMap(({ checks }) => checks)]);
  const ran = Object.entries(CHECK_TABLE).flatMap(([id, { find }]) => (find === null || left.has(id) ? [] : [id]));
  return [PUBLISHED_WORDS.ko.quiet, titles(ran).join(" · ")];
}

function inEnglish(findings: readonly Finding[], found: readonly CheckId[]): readonly string[] {
  const words = PUBLISHED_WORDS.en;
  const warnings = findings.filter(({ severity }) => severity !== "note");
  return [
    ...summary(findings, found, "en"),
    words.caution,
    words.warnings,
    warnings.map((finding) => `- ${escaped(findingText(finding, "en").message)}`).join("\n"),
  ];
}
