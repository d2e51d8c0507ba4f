import type { RuleSet } from "../rules/ruleSet";
import { validateRuleSet } from "../rules/validateRuleSet";
import type { RuleSetProblem } from "../rules/validation/ruleSetProblem";
import { accordProblems } from "./accordProblems";
import { fromGradingParts } from "./gradingParts";
import { gradingPlaces, rubricPlaces } from "./partPlaces";
import { placeOfPath } from "./placeOfPath";
import { readSection, type ReadSection, type SectionPlace } from "./readSection";
import { fromRubricParts } from "./rubricParts";
import { RUBRIC_SECTIONS, RUBRIC_SWITCH, type RubricParts } from "./rubricSections";
import { fold, isBlank, RULE_SHEET_TITLE, type CellPlace, type SheetLanguage } from "./ruleSheet";
import type { RuleSheetProblem } from "./ruleSheetProblem";
import type { AnySection } from "./section";
import { sectionPlaces } from "./sectionPlaces";
import { GRADING_SECTIONS, type GradingParts } from "./sections";

export type RuleSheetReading =
  | { readonly ok: true; readonly ruleSet: RuleSet }
  | { readonly ok: false; readonly problems: readonly RuleSheetProblem[] };

type Cells = readonly (readonly unknown[])[];
type ReadSections = Readonly<Record<string, ReadSection>>;

/**
 * Reads the rules from a sheet that `writeRuleSheet` wrote and people edited: in either language, with rows moved or added and
 * remarks beside, as long as titles and names are there.
 *
 * @param cells - row by row from A1, as Office.js gives values
 * @returns the rule set, or every cell that cannot be read, each with what is allowed there
 * @example
 * readRuleSheet(writeRuleSheet(RULE_SET_2023, "en").cells).ok //=> true
 */
export function readRuleSheet(cells: Cells): RuleSheetReading {
  const language = languageOf(cells);
  const { places, repeated } = sectionPlaces(cells);
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
  const known = [...gradingPlaces(grading), ...(rubric === null ? [] : rubricPlaces(rubric))];
  const sections = [grading, scoring, rubric ?? {}].flatMap((part) => Object.values(part));
  const problems = [
    ...repeated.map(({ row, column, section }) =>
      withActual({ row, column, code: "repeated", parameter: section.title[language] }, cells),
    ),
    ...sections
      .flatMap((section) => section.problems)
      .map((problem) => ({ ...problem, parameter: pathAt(known, problem) })),
    ...accordProblems({ ...grading, ...rubric }, language).map(({ place, ...problem }) =>
      withActual({ row: place.row, column: place.column, ...problem }, cells),
    ),
  ];
  if (problems.length > 0) return { ok: false, problems };

  const ruleSet = fromGradingParts(
    toParts(GRADING_SECTIONS, grading) as GradingParts,
    rubric === null ? null : fromRubricParts(toParts(RUBRIC_SECTIONS, rubric) as RubricParts),
  );
  const wrong = validateRuleSet(ruleSet);
  if (wrong.length === 0) return { ok: true, ruleSet };
  const cellOfPath = new Map(known);
  return { ok: false, problems: wrong.map((problem) => atItsCell(problem, cellOfPath, cells)) };
}

/** The language that problems are told in is the sheet's own. */
function languageOf(cells: Cells): SheetLanguage {
  const title = cells.flat().find((cell) => !isBlank(cell));
  return fold(title) === fold(RULE_SHEET_TITLE.en) ? "en" : "ko";
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

/** The path in the rule set of what stands in a cell; of a name or a title that is missing, itself. */
const pathAt = (
  places: readonly (readonly [string, CellPlace])[],
  { row, column, parameter }: RuleSheetProblem,
): string => places.filter(([, place]) => place.row === row && place.column === column).at(-1)?.[0] ?? parameter;

function atItsCell(
  { path, code, allowed }: RuleSetProblem,
  places: ReadonlyMap<string, CellPlace>,
  cells: Cells,
): RuleSheetProblem {
  const { row, column } = placeOfPath(places, path) ?? { row: 0, column: 0 };
  // What is null in a rule set is a blank cell here: its code says so.
  const words = allowed === undefined || allowed === "null" ? {} : { allowed: [allowed] };
  return withActual({ row, column, code, parameter: path, ...words }, cells);
}

function withActual(problem: RuleSheetProblem, cells: Cells): RuleSheetProblem {
  const cell = cells[problem.row]?.[problem.column];
  return isBlank(cell) ? problem : { ...problem, actual: String(cell) };
}
