import type { StyleChange } from "../../workbook/styleTable";

const word = (value: unknown): string => String(value).charAt(0).toLowerCase() + String(value).slice(1);

/** What each format that the add-in may set does to a cell's style. */
const CHANGES: Readonly<Record<string, (value: unknown) => StyleChange>> = {
  "Format.Fill.Color": (value) => ({ fill: colorOf(value) }),
  "Format.Font.Name": (value) => ({ font: { name: String(value) } }),
  "Format.Font.Size": (value) => ({ font: { size: Number(value) } }),
  "Format.Font.Color": (value) => ({ font: { color: colorOf(value) } }),
  "Format.Font.Bold": (value) => ({ font: { bold: value === true } }),
  "Format.Font.Italic": (value) => ({ font: { italic: value === true } }),
  "Format.Font.Underline": (value) => ({ font: { underline: value !== "None" } }),
  "Format.Font.Strikethrough": (value) => ({ font: { strike: value === true } }),
  "Format.WrapText": (value) => ({ alignment: { wrap: value === true } }),
  "Format.HorizontalAlignment": (value) => ({
    alignment: { horizontal: value === "General" ? null : sideways(String(value)) },
  }),
  "Format.VerticalAlignment": (value) => ({ alignment: { vertical: word(value) } }),
  "Format.IndentLevel": (value) => ({ alignment: { indent: Number(value) } }),
};

/** What a format does to the style of cells; `null` for what styles do not hold (widths, frames). */
export const styleChange = (feature: string, value: unknown): StyleChange | null => CHANGES[feature]?.(value) ?? null;

/** Colours by name are not known here: the file would need their numbers. */
const colorOf = (value: unknown): string | null =>
  typeof value === "string" && value.startsWith("#") ? value.toUpperCase() : null;

const sideways = (value: string): string => (value === "CenterAcrossSelection" ? "centerContinuous" : word(value));
