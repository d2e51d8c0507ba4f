import type { ReadRow, ReadSection } from "./readSection";
import type { CellPlace, SheetLanguage } from "./ruleSheet";
import type { RuleSheetProblemCode } from "./ruleSheetProblem";
import { BASIS_WORDS, FILL_WORDS } from "./words";

/** What is wrong among cells each of which can be read by itself. */
export interface AccordProblem {
  readonly code: RuleSheetProblemCode;
  readonly parameter: string;
  readonly place: CellPlace;
  readonly allowed?: readonly string[];
}

type ReadSections = Readonly<Record<string, ReadSection>>;

const rowsOf = (sections: ReadSections, key: string) => sections[key]?.rows ?? [];
const wordsOf = (words: Readonly<Record<string, Readonly<Record<SheetLanguage, string>>>>, language: SheetLanguage) =>
  Object.values(words).map((word) => word[language]);
const cellOf = (row: ReadRow, key: string): CellPlace => row.places[key]?.[0] ?? row.place;

/**
 * Cells that say something which nothing follows from, or that others need: somebody meant something by them, and must be told.
 * Where a cell that decides it could not be read itself, that is said alone.
 */
export function accordProblems(sections: ReadSections, language: SheetLanguage): readonly AccordProblem[] {
  return [
    ...mainQuota(sections, language),
    ...quotas(sections, language),
    ...limits(sections),
    ...itemBands(sections),
    ...aliases(sections),
  ];
}

/** All tasks need a quota; groups of fewer tasks may have none. */
function mainQuota(sections: ReadSections, language: SheetLanguage): readonly AccordProblem[] {
  const section = sections["quotas"];
  if (section === undefined || section.problems.length > 0) return [];
  const allowed = wordsOf(BASIS_WORDS, language);
  const main = section.rows.find(({ values }) => values["below"] === null);
  if (main === undefined) return [{ code: "missing", parameter: "quota", place: section.place, allowed }];
  return main.values["basis"] === null
    ? [{ code: "unknown-value", parameter: "quota.basis", place: cellOf(main, "basis"), allowed }]
    : [];
}

/** A second quota for the same tasks, values beside a quota that has none, and limits that nobody knows how to fill. */
function quotas(sections: ReadSections, language: SheetLanguage): readonly AccordProblem[] {
  const rows = rowsOf(sections, "quotas");
  return rows.flatMap((row, index): readonly AccordProblem[] => {
    const { below, basis, fill } = row.values;
    if (below === undefined || basis === undefined || fill === undefined) return [];
    const isSecond = rows.findIndex((other) => other.values["below"] === below) < index;
    const takesNoValues = basis === "limits" || basis === null;
    const [value] = row.places["values"] ?? [];
    const allowed = wordsOf(FILL_WORDS, language);
    return [
      ...(isSecond ? [{ code: "repeated" as const, parameter: "quota", place: cellOf(row, "basis") }] : []),
      ...(takesNoValues && value !== undefined
        ? [{ code: "not-used" as const, parameter: "quota", place: value }]
        : []),
      ...(basis === "limits" && fill === null
        ? [{ code: "missing" as const, parameter: "quota.fill", place: cellOf(row, "fill"), allowed }]
        : []),
      ...(basis !== "limits" && fill !== null
        ? [{ code: "not-used" as const, parameter: "quota.fill", place: cellOf(row, "fill") }]
        : []),
    ];
  });
}

/** Limits without a quota that asks for them. */
function limits(sections: ReadSections): readonly AccordProblem[] {
  const rows = rowsOf(sections, "quotas");
  if (rows.some(({ values }) => values["below"] === undefined || values["basis"] === undefined)) return [];
  const limited = rows.filter(({ values }) => values["basis"] === "limits");
  return rowsOf(sections, "limits").flatMap((row): readonly AccordProblem[] => {
    const { below } = row.values;
    const isAskedFor = below === undefined || limited.some((quota) => quota.values["below"] === below);
    return isAskedFor ? [] : [{ code: "not-used", parameter: "quota.limits", place: cellOf(row, "from") }];
  });
}

/** Points of an item that there is not. */
function itemBands(sections: ReadSections): readonly AccordProblem[] {
  const items = rowsOf(sections, "items").map(({ values }) => values["id"]);
  if (items.includes(undefined)) return [];
  return rowsOf(sections, "itemBands").flatMap((row): readonly AccordProblem[] => {
    const { item } = row.values;
    const isKnown = item === undefined || items.includes(item);
    return isKnown ? [] : [{ code: "not-used", parameter: "rubric.items", place: cellOf(row, "item") }];
  });
}

/** A label with two meanings. */
function aliases(sections: ReadSections): readonly AccordProblem[] {
  const rows = rowsOf(sections, "labelAliases");
  return rows.flatMap((row, index): readonly AccordProblem[] => {
    const isSecond = rows.findIndex((other) => other.values["alias"] === row.values["alias"]) < index;
    return isSecond ? [{ code: "repeated", parameter: "rubric.labelAliases", place: cellOf(row, "alias") }] : [];
  });
}
