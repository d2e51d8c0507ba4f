import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blankParts, partsText, sampleParts } from "./first-sheets";

const file = (name: string) => readFileSync(join(__dirname, `../../assets/sheets/${name}.json`), "utf8");

it("the sheets that the add-in brings are what the script makes", () => {
  expect(file("sample-2023")).toBe(partsText(sampleParts()));
  expect(file("blank-form")).toBe(partsText(blankParts()));
});

it("every sheet is a rectangle, as wide as its columns", () => {
  for (const { cells, formatPlaces, columnWidths } of [...sampleParts(), ...blankParts()]) {
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
    expect(formatPlaces.map((row) => row.length)).toEqual(cells.map((row) => row.length));
  }
});
