import { CommandFailure } from "./commandFailure";
import { readArguments } from "./readArguments";

test("an action and a file are enough", () => {
  expect(readArguments(["validate", "in.xlsx"])).toEqual({
    action: "validate",
    input: "in.xlsx",
    formula: null,
    sheet: null,
    rules: null,
    output: null,
    asJson: false,
    language: "ko",
    level: "microsoft-365",
  });
});

test("options may stand anywhere", () => {
  const args = ["--json", "allocate", "--sheet", "점수표", "in.xlsx", "--rules", "r.json", "--out", "o.xlsx"];
  expect(readArguments([...args, "--language", "en", "--level", "ltsc-2021"])).toMatchObject({
    action: "allocate",
    input: "in.xlsx",
    sheet: "점수표",
    rules: "r.json",
    output: "o.xlsx",
    asJson: true,
    language: "en",
    level: "ltsc-2021",
  });
});

test("eval takes the formula after the file", () => {
  expect(readArguments(["eval", "in.xlsx", "=A1*2"])).toMatchObject({ action: "eval", formula: "=A1*2" });
});

test.each<[string, string[], RegExp]>([
  ["nothing", [], /^usage: /],
  ["no file", ["validate"], /^usage: /],
  ["a second file", ["validate", "a.xlsx", "b.xlsx"], /^b\.xlsx is one argument too many/],
  ["eval without a formula", ["eval", "a.xlsx"], /^eval needs a formula/],
  ["eval with two formulas", ["eval", "a.xlsx", "1", "2"], /^2 is one argument too many/],
  ["eval that writes", ["eval", "a.xlsx", "1", "--out", "b.xlsx"], /takes no --out/],
  ["an unknown option", ["validate", "a.xlsx", "--colour"], /--colour.*usage: /],
  ["an option without its value", ["validate", "a.xlsx", "--sheet"], /--sheet.*usage: /],
  ["an unknown language", ["validate", "a.xlsx", "--language", "fr"], /^--language fr is none of ko, en$/],
  ["an unknown level", ["validate", "a.xlsx", "--level", "2016"], /^--level 2016 is none of microsoft-365/],
])("%s is said to be wrong in one line", (_case, args, message) => {
  const reading = () => readArguments(args);
  expect(reading).toThrow(CommandFailure);
  expect(reading).toThrow(message);
  expect(reading).not.toThrow(/\n/);
});
