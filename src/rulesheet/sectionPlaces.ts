import { RUBRIC_SECTIONS, RUBRIC_SWITCH } from "./rubricSections";
import { isBlank, says, type CellPlace } from "./ruleSheet";
import type { SectionPlace } from "./readSection";
import type { AnySection } from "./section";
import { GRADING_SECTIONS } from "./sections";

const ALL_SECTIONS = [GRADING_SECTIONS, { rubric: RUBRIC_SWITCH }, RUBRIC_SECTIONS].flatMap(
  (sections) => Object.values(sections) as AnySection[],
);

export interface SectionPlaces {
  readonly places: ReadonlyMap<AnySection, SectionPlace>;
  /** Titles that stand there once more: whoever copied a section must be told that the copy counts for nothing. */
  readonly repeated: readonly (CellPlace & { readonly section: AnySection })[];
}

/**
 * Where each section stands. A title is the first cell of its row that holds anything, and has nothing right beside it: a remark
 * further off does no harm, and a name in a table is none.
 */
export function sectionPlaces(cells: readonly (readonly unknown[])[]): SectionPlaces {
  const found: (CellPlace & { readonly section: AnySection })[] = [];
  cells.forEach((row, at) => {
    const column = row.findIndex((cell) => !isBlank(cell));
    if (column === -1 || !isBlank(row[column + 1])) return;
    const section = ALL_SECTIONS.find(({ title }) => says(row[column], title));
    if (section !== undefined) found.push({ row: at, column, section });
  });
  const places = new Map<AnySection, SectionPlace>();
  const repeated = found.filter(({ section, row, column }, index) => {
    if (places.has(section)) return true;
    places.set(section, { row, column, end: found[index + 1]?.row ?? cells.length });
    return false;
  });
  return { places, repeated };
}
