import { areaName, cellName, parseArea } from "./address";
import { cellXml, valueXml, type CellContent } from "./cellXml";
import { formulaOf, locate, type CellPlace, type RowPlace, type SheetDataPlace } from "./sheetText";
import { rehomeSharedFormulas } from "./rehomeSharedFormulas";
import { applyEdits, withAttribute, type TextEdit } from "./textEdits";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { attribute, elements } from "./xml";

/** One cell to be written. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  /** `null` leaves the style as it is. */
  readonly style: number | null;
  /** `null` leaves the content as it is. */
  readonly content: CellContent | null;
  /** Only the value is another one; the formula, if there is one, stays as it stands in the file. */
  readonly keepsFormula: boolean;
}

/** The text of a sheet with those cells written, and not a sign more changed than that takes. */
export function patchSheet(xml: string, patches: readonly CellPatch[]): string {
  const data = locate(xml);
  if (!data) throw new UnreadableWorkbook("damaged", "a sheet has no cells to write to");
  const rows = new Map<number, CellPatch[]>();
  for (const patch of patches) rows.set(patch.row, [...(rows.get(patch.row) ?? []), patch]);
  const existing = new Map(data.rows.map((row) => [row.row, row]));
  const edits: TextEdit[] = rehomeSharedFormulas(xml, data, patches);
  const added: { row: number; text: string }[] = [];
  for (const [number, wanted] of [...rows].sort(([one], [other]) => one - other)) {
    const sorted = wanted.sort((one, other) => one.column - other.column);
    const row = existing.get(number);
    if (row) edits.push(...rowEdits(xml, row, sorted));
    else {
      const cells = sorted.map((patch) => newCell(data.tag.prefix, patch)).join("");
      if (cells) added.push({ row: number, text: rowXml(data.tag.prefix, ` r="${number + 1}"`, cells) });
    }
  }
  edits.push(...insertRows(data, added), ...dimensionEdits(xml, data, patches));
  return applyEdits(xml, edits);
}

function rowXml(prefix: string, attributes: string, cells: string): string {
  return `<${prefix}row${attributes}>${cells}</${prefix}row>`;
}

function rowEdits(xml: string, row: RowPlace, patches: readonly CellPatch[]): TextEdit[] {
  const prefix = row.tag.prefix;
  if (row.tag.kind === "empty") {
    const cells = patches.map((patch) => newCell(prefix, patch)).join("");
    return cells ? [{ from: row.tag.from, to: row.to, text: rowXml(prefix, row.tag.attributes.trimEnd(), cells) }] : [];
  }
  return patches.flatMap((patch) => {
    const cell = row.cells.find((place) => place.column === patch.column);
    if (cell) return [{ from: cell.from, to: cell.to, text: changedCell(xml, cell, patch) }];
    const text = newCell(prefix, patch);
    const next = row.cells.find((place) => place.column > patch.column)?.from ?? row.innerTo;
    return text ? [{ from: next, to: next, text }] : [];
  });
}

const blank: CellContent = { value: null, formula: null, array: null, isResult: false };

function newCell(prefix: string, patch: CellPatch): string {
  const content = patch.content ?? blank;
  const isNothing = content.value === null && content.formula === null && !patch.style;
  return isNothing ? "" : cellXml(prefix, "", patch, patch.style, content);
}

function changedCell(xml: string, cell: CellPlace, patch: CellPatch): string {
  const { tag } = cell;
  const { prefix } = tag;
  const styled =
    patch.style === null
      ? tag.attributes
      : withAttribute(tag.attributes, "s", patch.style === 0 ? null : String(patch.style));
  if (!patch.content) return `<${prefix}c${styled}${tag.kind === "empty" ? "/" : ""}>${xml.slice(tag.to, cell.to)}`;
  const formula = patch.keepsFormula ? formulaOf(xml, cell) : undefined;
  if (!formula) return cellXml(prefix, tag.attributes.trimEnd(), patch, patch.style, patch.content);
  const { type, inner } = valueXml(prefix, patch.content.value, true);
  const attributes = withAttribute(withAttribute(styled.trimEnd(), "vm", null), "t", type || null);
  const text = withReach(xml.slice(formula.tag.from, formula.to), patch.content);
  return `<${prefix}c${attributes}>${text}${inner}</${prefix}c>`;
}

/** The formula as it stands, but for the area that a dynamic array fills now. */
function withReach(formula: string, content: CellContent): string {
  const area = content.array?.area;
  return area ? formula.replace(/(\sref\s*=\s*["'])[^"']*/, (_, head: string) => head + areaName(area)) : formula;
}

function insertRows(data: SheetDataPlace, added: readonly { row: number; text: string }[]): TextEdit[] {
  if (added.length === 0) return [];
  const { tag, rows } = data;
  if (tag.kind === "empty") {
    const inner = added.map(({ text }) => text).join("");
    return [
      {
        from: tag.from,
        to: tag.to,
        text: `<${tag.prefix}sheetData${tag.attributes.trimEnd()}>${inner}</${tag.prefix}sheetData>`,
      },
    ];
  }
  return added.map(({ row, text }) => {
    const at = rows.find((place) => place.row > row)?.tag.from ?? data.innerTo;
    return { from: at, to: at, text };
  });
}

/** Widens the stated extent of the sheet where cells were added outside it. */
function dimensionEdits(xml: string, data: SheetDataPlace, patches: readonly CellPatch[]): TextEdit[] {
  for (const { tag } of elements(xml, "dimension", 0, data.tag.from)) {
    const area = parseArea(attribute(tag, "ref") ?? "");
    const filled = patches.filter(({ content }) => content && (content.value !== null || content.formula !== null));
    if (!area || filled.length === 0) return [];
    const top = Math.min(area.row, ...filled.map(({ row }) => row));
    const left = Math.min(area.column, ...filled.map(({ column }) => column));
    const bottom = Math.max(area.row + area.rows - 1, ...filled.map(({ row }) => row));
    const right = Math.max(area.column + area.columns - 1, ...filled.map(({ column }) => column));
    const isWider =
      top < area.row || left < area.column || bottom >= area.row + area.rows || right >= area.column + area.columns;
    if (!isWider) return [];
    const text = xml.slice(tag.from, tag.to);
    const ref = `${cellName(top, left)}:${cellName(bottom, right)}`;
    return [
      { from: tag.from, to: tag.to, text: text.replace(/(\sref\s*=\s*["'])[^"']*/, (_, head: string) => head + ref) },
    ];
  }
  return [];
}
