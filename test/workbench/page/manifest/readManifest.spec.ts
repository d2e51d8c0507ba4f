import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { readManifest } from "./readManifest";

const TEXT = readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8");
const parse = (text: string): Document => new JSDOM(text, { contentType: "text/xml" }).window.document;
const read = (language: "ko" | "en", text = TEXT) => readManifest(parse(text), language, "/addin/");

test("the tab, its group and its buttons have the manifest's labels in the language asked for", () => {
  const [korean, english] = [read("ko"), read("en")];
  expect([korean.name, korean.tab, korean.groups[0]?.label]).toEqual(["성과평가 등급배정", "성과평가", "점수표"]);
  expect([english.name, english.tab, english.groups[0]?.label]).toEqual(["Gradeline", "Gradeline", "Score sheet"]);
  expect(korean.groups[0]?.buttons.map(({ label }) => label)).toEqual([
    "점수표 검증",
    "등급 배정",
    "되돌리기",
    "패널 열기",
  ]);
});

test("a button runs its function, and the one that shows the pane runs none", () => {
  const names = read("ko").groups[0]?.buttons.map(({ functionName }) => functionName);
  expect(names).toEqual(["validate", "allocate", "undo", null]);
});

test("the cells' menu has its own entries, told apart from the ribbon's buttons", () => {
  const { label, items } = read("en").cellMenu;
  expect(label).toBe("Gradeline");
  expect(items.map((item) => [item.id, item.label])).toEqual([
    ["Gradeline.Cell.Validate", "Check sheet"],
    ["Gradeline.Cell.Allocate", "Allocate grades"],
  ]);
});

test("icons are looked for where the add-in is served, not at the address that it is deployed to", () => {
  const icon = read("ko").groups[0]?.buttons[1]?.icon;
  expect(icon).toEqual({
    small: "/addin/assets/icons/allocate-16.png",
    large: "/addin/assets/icons/allocate-32.png",
  });
});

test("what the workbench cannot do like Excel fails, and says what it is", () => {
  const otherAction = TEXT.replace('xsi:type="ExecuteFunction"', 'xsi:type="OpenDialog"');
  expect(() => read("ko", otherAction)).toThrow("The action OpenDialog is not in the workbench");
  const otherSite = TEXT.replace("localhost:3000/assets/icons/undo-32.png", "elsewhere.example/undo-32.png");
  expect(() => read("ko", otherSite)).toThrow("The icon https://elsewhere.example/undo-32.png is not the add-in's own");
  const noLabel = TEXT.replace('<bt:String id="Undo.Label"', '<bt:String id="Undo.Other"');
  expect(() => read("ko", noLabel)).toThrow("The manifest has no resource Undo.Label");
});
