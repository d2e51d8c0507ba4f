import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../workbook/openWorkbook";
import { blankXlsx } from "./blankXlsx";
import { patchXlsx } from "./patchXlsx";
import { openPackage, readXlsx } from "./readXlsx";

const open = (bytes: Uint8Array) => openWorkbook(bytes, { functions: [] });
const saved = (bytes: Uint8Array, settings: Readonly<Record<string, unknown>>, addsSettings = true) => {
  const workbook = open(bytes);
  for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
  return patchXlsx(bytes, workbook, addsSettings);
};

describe("the settings of a workbook", () => {
  const settings = { "Gradeline.RuleSet": '{"id":"2023 <&>","name":"평가\n규정"}', "Gradeline.Number": 3 };

  it("are saved with the file and there when it is opened again", () => {
    expect(Object.fromEntries(open(saved(blankXlsx(), settings)).settings)).toEqual(settings);
  });

  it("are changed in the part that holds them, and taken out of it", () => {
    const first = saved(blankXlsx(), settings);
    const second = saved(first, { "Gradeline.Number": 4 });
    expect(Object.fromEntries(readXlsx(second).settings)).toEqual({ ...settings, "Gradeline.Number": 4 });
    const workbook = open(second);
    workbook.settings.clear();
    const third = patchXlsx(second, workbook);
    expect(readXlsx(third).settings.size).toBe(0);
    const parts = (bytes: Uint8Array) => openPackage(bytes).names;
    expect(parts(third)).toEqual(parts(first));
  });

  it("leave a file alone that holds them as they are", () => {
    const first = saved(blankXlsx(), settings);
    expect(saved(first, settings)).toBe(first);
  });

  it("add nothing to a file without any where that is asked for", () => {
    const blank = blankXlsx();
    expect(saved(blank, settings, false)).toBe(blank);
    const first = saved(blank, settings);
    expect(Object.fromEntries(readXlsx(saved(first, { "Gradeline.Number": 5 }, false)).settings)).toMatchObject({
      "Gradeline.Number": 5,
    });
  });

  it("of another add-in are not ours", () => {
    const file = openPackage(saved(blankXlsx(), settings));
    const part = "xl/webextensions/webextension1.xml";
    file.setText(part, file.text(part)!.replaceAll(/[0-9a-f]{8}-[0-9a-f-]+/g, "11111111-2222-3333-4444-555555555555"));
    const bytes = file.toBytes();
    expect(readXlsx(bytes).settings.size).toBe(0);
    const both = saved(bytes, { "Gradeline.Number": 1 });
    expect(Object.fromEntries(readXlsx(both).settings)).toEqual({ "Gradeline.Number": 1 });
    expect(openPackage(both).text(part)).toBe(file.text(part));
  });

  it("belong to the add-in of manifest.xml", () => {
    const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
    const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1];
    const file = openPackage(saved(blankXlsx(), settings));
    expect(file.text("xl/webextensions/webextension1.xml")).toContain(`<we:reference id="${id}"`);
  });
});
