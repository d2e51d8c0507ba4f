import type { CellPatch } from "./patchSheet";
import { areaName } from "./address";
import { shiftFormula } from "./sharedFormula";
import { formulaOf, type CellPlace, type SheetDataPlace } from "./sheetText";
import type { TextEdit } from "./textEdits";
import { attribute, decode, encode, type XmlElement } from "./xml";

interface Member {
  readonly row: number;
  readonly cell: CellPlace;
  readonly formula: XmlElement;
}

/**
 * The text of a shared formula stands in one of its cells. When that one is overwritten, the next cell of the group has to
 * take the text over.
 */
export function rehomeSharedFormulas(xml: string, data: SheetDataPlace, patches: readonly CellPatch[]): TextEdit[] {
  const overwritten = new Set(
    patches.filter((patch) => !patch.keepsFormula).map(({ row, column }) => `${row} ${column}`),
  );
  const homes = new Map<string, Member>();
  const orphans = new Map<string, Member[]>();
  if (overwritten.size === 0 || !/t\s*=\s*["']shared["']/.test(xml)) return [];
  for (const { row, cells } of data.rows) {
    for (const cell of cells) {
      const formula = formulaOf(xml, cell);
      const group = formula && attribute(formula.tag, "t") === "shared" ? attribute(formula.tag, "si") : undefined;
      if (!formula || group === undefined) continue;
      const isOverwritten = overwritten.has(`${row} ${cell.column}`);
      if (formula.inner && isOverwritten) homes.set(group, { row, cell, formula });
      else if (!formula.inner && !isOverwritten)
        orphans.set(group, [...(orphans.get(group) ?? []), { row, cell, formula }]);
    }
  }
  return [...homes].flatMap(([group, home]) => {
    const left = orphans.get(group) ?? [];
    const heir = left[0];
    return heir ? [inherit(home, heir, left)] : [];
  });
}

function inherit(home: Member, heir: Member, left: readonly Member[]): TextEdit {
  const { tag, to } = heir.formula;
  const text = shiftFormula(decode(home.formula.inner), heir.row - home.row, heir.cell.column - home.cell.column);
  const rows = left.map(({ row }) => row);
  const columns = left.map(({ cell }) => cell.column);
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  const ref = areaName(area);
  const group = attribute(tag, "si") as string;
  return {
    from: tag.from,
    to,
    text: `<${tag.prefix}f t="shared" ref="${ref}" si="${group}">${encode(text)}</${tag.prefix}f>`,
  };
}
