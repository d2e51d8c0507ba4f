import { columnOf, rowOf, tableAddress, TABLE_ROWS } from "../../scripts/pages/publishedSheet";
import { publishedFindings, readPublished } from "../../scripts/pages/publishedFindings";
import type { Finding, Severity } from "../../src/scoresheet/finding";

const findings = publishedFindings();
const at = (head: string, id: string, indicator = 0): string => `${columnOf(head)}${rowOf(id, indicator)}`;
const of = (id: string): readonly Finding[] => findings.filter(({ check }) => check === id);
const found = (id: string, severity: Severity): readonly string[] =>
  of(id)
    .filter((finding) => finding.severity === severity)
    .map(({ address }) => address);
/** Of each finding its task's number, and that of the other task that it names. */
const pairs = (severity: Severity): readonly string[] =>
  of("dominance")
    .filter((finding) => finding.severity === severity)
    .map(({ task = "", details }) => [task, String(details?.["other"])].map((title) => title.split(" ")[0]!).join(" "))
    .sort();

// Everything here was worked out from the printed figures by hand and, apart from the project, in Python.
describe("the published 2023 report as one sheet", () => {
  it("is read as 46 tasks with 50 indicators, two tables of grades and two lists of tasks, and without scores", () => {
    const sheet = readPublished();
    expect(sheet.tasks).toHaveLength(46);
    expect(sheet.tasks.flatMap(({ indicators }) => indicators)).toHaveLength(50);
    expect(sheet.gradeTables).toHaveLength(2);
    expect(sheet.otherLists.map(({ tasks }) => tasks.length)).toEqual([11, 7]);
    expect(sheet.columns.score).toBeUndefined();
    expect(sheet.year).toBe(2023);
  });
});

describe("the checks find in the published 2023 report", () => {
  it("two rates that do not follow from target and actual: 69.5 ÷ 65 is 106.9, and 22,644 ÷ 18,696 is 121.1", () => {
    expect(found("rate-mismatch", "warning")).toEqual([at("달성률(%)", "Ⅱ-1-③"), at("달성률(%)", "Ⅱ-4-①")]);
  });

  it("two more that were not rounded half-up: 94 ÷ 92 is 102.17 and printed 103, 13.5 ÷ 13.3 is 101.50 and printed 101", () => {
    expect(found("rate-mismatch", "note")).toEqual([at("달성률(%)", "Ⅰ-1-①"), at("달성률(%)", "Ⅰ-3-③", 1)]);
  });

  it("the band that rounding decided: 97.3 ÷ 75 is 129.73", () => {
    expect(found("band-rounding", "warning")).toEqual([at("달성도", "Ⅱ-5-②")]);
  });

  it("three provisional actuals whose band is better than 다소낮음", () => {
    expect(found("provisional-band", "warning")).toEqual([
      at("달성도", "Ⅰ-1-②"),
      at("달성도", "Ⅱ-4-①"),
      at("달성도", "Ⅱ-4-③", 1),
    ]);
  });

  it("five bands without any figure: 목표 달성 is all that was printed", () => {
    expect(found("band-unfounded", "warning")).toEqual(
      ["Ⅲ-1-⑤", "Ⅲ-3-①", "Ⅲ-3-②", "Ⅲ-5-①", "Ⅲ-5-②"].map((id) => at("달성도", id)),
    );
  });

  // Ⅱ-4-③ is 다소높음 with 104.4 for its first indicator; its second has no past mean and is judged from the papers, so
  // nobody can say that the label does not follow.
  it("the label of initiative that does not follow: 54.1 ÷ 49.1 is 110.2, which is 보통 and not 다소 높음", () => {
    expect(found("initiative-mismatch", "warning")).toContain(at("적극성", "Ⅰ-4-③"));
  });

  it("a rate of initiative that does not follow: 1,605 ÷ 1,469 is 109.3 and printed 120", () => {
    expect(found("initiative-mismatch", "warning")).toEqual([at("적극성", "Ⅰ-4-③"), at("적극성 비율(%)", "Ⅱ-4-②")]);
  });

  it("one that was cut off: 40 ÷ 37.5 is 106.67 and printed 106", () => {
    expect(found("initiative-mismatch", "note")).toEqual([at("적극성 비율(%)", "Ⅱ-1-②")]);
  });

  it("three targets below last year’s actual: 50 < 54.9, 118.3 < 124.9, 518 < 546", () => {
    expect(found("target-below-last-year", "warning")).toEqual(
      ["Ⅰ-2-①", "Ⅱ-4-③", "Ⅱ-5-③"].map((id) => at("목표치", id)),
    );
  });

  it("the cumulative row, which is 4.3 23.9 39.1 69.6 84.8 95.7, and the shares of 2 in 46, which are 4.3 and not 4.4", () => {
    expect(found("cumulative-row", "warning")).toEqual([
      tableAddress(TABLE_ROWS.percents),
      tableAddress(TABLE_ROWS.cumulative),
    ]);
  });

  it("that one subcommittee alone scores 가·감점", () => {
    expect(found("items-exceed", "warning")).toEqual([`${columnOf("가·감점")}3`]);
  });

  // The same pairs as in consistency2023.spec.ts.
  it("four tasks inside a subcommittee that are better in all than another and have a worse grade", () => {
    expect(pairs("warning")).toEqual(["Ⅱ-1-② Ⅱ-1-③", "Ⅱ-1-② Ⅱ-3-②", "Ⅱ-3-① Ⅱ-4-①", "Ⅲ-1-④ Ⅲ-4-①"]);
  });

  it("twenty-five more across subcommittees", () => {
    expect(pairs("note")).toEqual([
      ...["Ⅰ-1-② Ⅱ-4-②", "Ⅰ-2-① Ⅱ-2-①", "Ⅰ-2-① Ⅱ-3-①", "Ⅰ-2-① Ⅱ-4-①", "Ⅰ-2-① Ⅱ-4-②", "Ⅰ-2-① Ⅳ-1-①"],
      ...["Ⅰ-2-② Ⅱ-4-①", "Ⅰ-3-① Ⅲ-1-③", "Ⅰ-3-① Ⅲ-4-①", "Ⅰ-3-① Ⅳ-1-②", "Ⅰ-3-① Ⅳ-3-①", "Ⅰ-3-① Ⅳ-3-③"],
      ...["Ⅰ-4-① Ⅱ-2-①", "Ⅰ-4-① Ⅱ-3-①", "Ⅰ-4-① Ⅱ-4-①", "Ⅰ-4-① Ⅱ-4-②", "Ⅰ-4-① Ⅳ-1-①", "Ⅰ-4-③ Ⅳ-1-②"],
      ...["Ⅱ-1-② Ⅳ-1-②", "Ⅲ-1-③ Ⅳ-1-②", "Ⅲ-1-③ Ⅳ-3-①", "Ⅲ-1-④ Ⅳ-3-③", "Ⅲ-2-① Ⅱ-4-②", "Ⅲ-5-① Ⅳ-1-②"],
      "Ⅲ-5-① Ⅳ-3-①",
    ]);
  });

  it("two sets of tasks with the same labels throughout: Ⅱ-5-① with Ⅰ-2-① and Ⅰ-4-①, and Ⅱ-4-① with Ⅱ-2-①", () => {
    expect(of("same-labels").map(({ severity, details }) => [severity, details?.["count"]])).toEqual([
      ["note", 3],
      ["note", 2],
    ]);
  });

  it("seven columns in which subcommittees spell one label differently", () => {
    const columns = found("label-mixed", "note").map((address) => address.replace(/\d+$/, ""));
    const heads = ["적극성", "대표성", "정책효과", "상위기여도", "소통노력도", "현장의견수렴", "협업노력"];
    expect([...columns].sort()).toEqual(heads.map(columnOf).sort());
  });

  it("a name that the list of the best tasks spells with a blank more", () => {
    expect(of("name-differs").map(({ severity, task = "" }) => `${severity} ${task.split(" ")[0]!}`)).toEqual([
      "note Ⅱ-5-①",
    ]);
  });

  it("nothing else: above all no score that is missing, since the report has no column of scores", () => {
    expect([...new Set(findings.map(({ check }) => check))].sort()).toEqual([
      ...["band-rounding", "band-unfounded", "cumulative-row", "dominance", "initiative-mismatch", "items-exceed"],
      ...["label-mixed", "name-differs", "provisional-band", "rate-mismatch", "same-labels", "target-below-last-year"],
    ]);
    expect(findings.filter(({ severity }) => severity === "block")).toEqual([]);
  });
});
