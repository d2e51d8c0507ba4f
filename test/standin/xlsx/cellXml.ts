import type { Area, CellValue } from "../workbook/types";
import { areaName, cellName } from "./address";
import { withAttribute } from "./textEdits";
import { encode } from "./xml";

/** What a cell is to hold in the file. */
export interface CellContent {
  readonly value: CellValue;
  /** In its stored form, without "="; `null` for a constant or a spilled value. */
  readonly formula: string | null;
  /** For a formula that fills more than its cell, or might: what it fills, and the metadata that marks it dynamic. */
  readonly array: { readonly area: Area; readonly cellMetadata: number | null } | null;
  /** Is the value computed, by the cell's own formula or a neighbour's? */
  readonly isResult: boolean;
}

/** A whole `<c>` element. `attributes` are those it had; `style` replaces one of them, `null` keeps it. */
export function cellXml(
  prefix: string,
  attributes: string,
  place: { readonly row: number; readonly column: number },
  style: number | null,
  content: CellContent,
): string {
  let kept = withAttribute(withAttribute(withAttribute(attributes, "t", null), "vm", null), "cm", null);
  kept = withAttribute(kept, "r", cellName(place.row, place.column));
  if (style !== null) kept = withAttribute(kept, "s", style === 0 ? null : String(style));
  if (content.array?.cellMetadata) kept = withAttribute(kept, "cm", String(content.array.cellMetadata));
  const { type, inner } = valueXml(prefix, content.value, content.isResult);
  if (type) kept = withAttribute(kept, "t", type);
  const body = formulaXml(prefix, content) + inner;
  return body ? `<${prefix}c${kept}>${body}</${prefix}c>` : `<${prefix}c${kept}/>`;
}

function formulaXml(prefix: string, { formula, array }: CellContent): string {
  if (formula === null) return "";
  const kind = array ? ` t="array" ref="${areaName(array.area)}"` : "";
  return `<${prefix}f${kind}>${encode(formula)}</${prefix}f>`;
}

/** The value of a cell and the type that its `t` attribute names, "" for a number. */
export function valueXml(prefix: string, value: CellValue, isResult: boolean): { type: string; inner: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: "", inner: "" };
  if (typeof value === "number") return { type: "", inner: v(String(value).replace("e", "E")) };
  if (typeof value === "boolean") return { type: "b", inner: v(value ? "1" : "0") };
  if (typeof value !== "string") return { type: "e", inner: v(encode(storedError(value.error))) };
  const text = encode(escaped(value));
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  if (isResult) return { type: "str", inner: v(text) };
  return { type: "inlineStr", inner: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}

/** Errors that came after the file format was fixed stand in it as #VALUE!; Excel works them out again. */
function storedError(error: string): string {
  return ["#SPILL!", "#CALC!", "#BUSY!"].includes(error) ? "#VALUE!" : error;
}

/** Signs that XML cannot hold are written `_x0001_`, and what already looks like that gets its own underscore spelled so. */
function escaped(text: string): string {
  const spelled = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

  return spelled.replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (sign) => {
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
