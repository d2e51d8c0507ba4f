import type { RuleSet } from "../rules/ruleSet";
import { validateRuleSet } from "../rules/validateRuleSet";
import type { RuleSetProblem } from "../rules/validation/ruleSetProblem";
import { fromGradingParts } from "./gradingParts";
import { gradingPlaces, rubricPlaces } from "./partPlaces";
import { placeOfPath } from "./placeOfPath";
import { readSection, type ReadSection, type SectionPlace } from "./readSection";
import { fromRubricParts } from "./rubricParts";
import { RUBRIC_SECTIONS, RUBRIC_SWITCH, type RubricParts } from "./rubricSections";
import { fold, isBlank, RULE_SHEET_TITLE, says, type CellPlace, type SheetLanguage } from "./ruleSheet";
import type { RuleSheetProblem } from "./ruleSheetProblem";
import type { AnySection } from "./section";
import { GRADING_SECTIONS, type GradingParts } from "./sections";
import { unusedCells } from "./unusedCells";

export type RuleSheetReading =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly RuleSheetProblem[] };

type Cells = readonly (readonly unknown[])[];
type ReadSections = Readonly<Record<string, ReadSection>>;

const ALL_SECTIONS = [GRADING_SECTIONS, { rubric: RUBRIC_SWITCH }, RUBRIC_SECTIONS].flatMap(
  (sections) => Object.values(sections) as AnySection[],
);

/**
 * Reads the rules from a sheet that `writeRuleSheet` wrote and people edited: in either language, with rows and columns moved
 * or added as long as titles and names are there.
 *
 * @param cells - row by row from A1, as Office.js gives values
 * @returns the rule set, or every cell that cannot be read, each with what is allowed there
 * @example
 * readRuleSheet(writeRuleSheet(RULE_SET_2023, "en").cells).ok //=> true
 */
export function readRuleSheet(cells: Cells): RuleSheetReading {
  const language = languageOf(cells);
  const places = sectionPlaces(cells);
  const read = (sections: object): ReadSections =>
    Object.fromEntries(
      (Object.entries(sections) as [string, AnySection][]).map(([key, section]) => [
        key,
        readOne(section, cells, places.get(section), language),
      ]),
    );
  const grading = read(GRADING_SECTIONS);
  const scoring = read({ rubric: RUBRIC_SWITCH });
  const hasRubric = scoring["rubric"]?.rows[0]?.values["rubric"] === true;
  const rubric = hasRubric ? read(RUBRIC_SECTIONS) : null;
  const sections = [grading, scoring, rubric ?? {}].flatMap((part) => Object.values(part));
  const problems = [
    ...sections.flatMap((section) => section.problems),
    ...unusedCells({ ...grading, ...rubric }, cells),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const ruleSet = fromGradingParts(
    toParts(GRADING_SECTIONS, grading) as GradingParts,
    rubric === null ? null : fromRubricParts(toParts(RUBRIC_SECTIONS, rubric) as RubricParts),
  );
  const wrong = validateRuleSet(ruleSet);
  if (wrong.length === 0) return { ok: true, ruleSet };
  const known = new Map([...gradingPlaces(grading), ...(rubric === null ? [] : rubricPlaces(rubric))]);
  return { ok: false, problems: wrong.map((problem) => atItsCell(problem, known, cells)) };
}

/** The language that problems are told in is the sheet's own. */
function languageOf(cells: Cells): SheetLanguage {
  const title = cells.flat().find((cell) => !isBlank(cell));
  return fold(title) === fold(RULE_SHEET_TITLE.en) ? "en" : "ko";
}

/** Where each section stands; of a title that stands there twice the first counts. */
function sectionPlaces(cells: Cells): ReadonlyMap<AnySection, SectionPlace> {
  const found: (CellPlace & { readonly section: AnySection })[] = [];
  cells.forEach((row, at) => {
    const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const [column] = filled;
    if (column === undefined || filled.length > 1) return;
    const section = ALL_SECTIONS.find(({ title }) => says(row[column], title));
    if (section !== undefined) found.push({ row: at, column, section });
  });
  const places = new Map<AnySection, SectionPlace>();
  found.forEach(({ section, row, column }, index) => {
    if (!places.has(section)) places.set(section, { row, column, end: found[index + 1]?.row ?? cells.length });
  });
  return places;
}

function readOne(
  section: AnySection,
  cells: Cells,
  place: SectionPlace | undefined,
  language: SheetLanguage,
): ReadSection {
  if (place !== undefined) return readSection(section, cells, place, language);
  const top = { row: 0, column: 0 };
  const title = section.title[language];
  return { rows: [], place: top, problems: [{ ...top, code: "no-section", parameter: title, allowed: [title] }] };
}

/** What was read, in the form of the parts: every value has been checked by its codec. */
function toParts(sections: object, read: ReadSections): unknown {
  const parts = (Object.entries(sections) as [string, AnySection][]).map(([key, { kind }]) => {
    const rows = read[key]?.rows.map(({ values }) => values) ?? [];
    return [key, kind === "fields" ? rows[0] : rows];
  });
  return Object.fromEntries(parts);
}

function atItsCell(
  { path, code, allowed }: RuleSetProblem,
  places: ReadonlyMap<string, CellPlace>,
  cells: Cells,
): RuleSheetProblem {
  const { row, column } = placeOfPath(places, path) ?? { row: 0, column: 0 };
  const cell = cells[row]?.[column];
  return {
    row,
    column,
    code,
    parameter: path,
    ...(isBlank(cell) ? {} : { actual: String(cell) }),
    ...(allowed === undefined ? {} : { allowed: [allowed] }),
  };
}
