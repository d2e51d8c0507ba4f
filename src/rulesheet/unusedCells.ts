import type { ReadSection } from "./readSection";
import { isBlank, type CellPlace } from "./ruleSheet";
import type { RuleSheetProblem } from "./ruleSheetProblem";

type ReadSections = Readonly<Record<string, ReadSection>>;
type Unused = readonly [code: "not-used" | "repeated", parameter: string, place: CellPlace | undefined];

/**
 * Cells that say something which nothing follows from: somebody meant something by it, and must be told.
 */
export function unusedCells(
  sections: ReadSections,
  cells: readonly (readonly unknown[])[],
): readonly RuleSheetProblem[] {
  return [...unusedQuotas(sections), ...unusedLimits(sections), ...unusedOfRubric(sections)].flatMap(
    ([code, parameter, place]) => {
      if (place === undefined) return [];
      const { row, column } = place;
      const cell = cells[row]?.[column];
      return [{ row, column, code, parameter, ...(isBlank(cell) ? {} : { actual: String(cell) }) }];
    },
  );
}

const rowsOf = (sections: ReadSections, key: string) => sections[key]?.rows ?? [];

/** A second quota for the same tasks, and values or an order of filling beside a quota that has none. */
function unusedQuotas(sections: ReadSections): readonly Unused[] {
  const rows = rowsOf(sections, "quotas");
  return rows.flatMap(({ values, places }, index): readonly Unused[] => {
    const { below, basis, fill } = values;
    const isSecond = rows.findIndex((row) => row.values["below"] === below) < index;
    const takesValues = basis !== "limits" && basis !== null;
    return [
      ...(isSecond ? [["repeated", "quota", places["basis"]?.[0]] as const] : []),
      ...(takesValues ? [] : [["not-used", "quota", places["values"]?.[0]] as const]),
      ...(basis === "limits" || fill === null ? [] : [["not-used", "quota.fill", places["fill"]?.[0]] as const]),
    ];
  });
}

/** Limits without a quota that asks for them. */
function unusedLimits(sections: ReadSections): readonly Unused[] {
  const limited = rowsOf(sections, "quotas").filter(({ values }) => values["basis"] === "limits");
  return rowsOf(sections, "limits").flatMap(({ values, places }): readonly Unused[] => {
    const isAskedFor = limited.some((quota) => quota.values["below"] === values["below"]);
    return isAskedFor ? [] : [["not-used", "quota.limits", places["from"]?.[0]]];
  });
}

/** Points of an item that there is not, and a label with two meanings. */
function unusedOfRubric(sections: ReadSections): readonly Unused[] {
  const items = rowsOf(sections, "items").map(({ values }) => values["id"]);
  const aliases = rowsOf(sections, "labelAliases");
  return [
    ...rowsOf(sections, "itemBands").flatMap(({ values, places }): readonly Unused[] =>
      items.includes(values["item"]) ? [] : [["not-used", "rubric.items", places["item"]?.[0]]],
    ),
    ...aliases.flatMap(({ values, places }, index): readonly Unused[] => {
      const isSecond = aliases.findIndex((row) => row.values["alias"] === values["alias"]) < index;
      return isSecond ? [["repeated", "rubric.labelAliases", places["alias"]?.[0]]] : [];
    }),
  ];
}
