import { FIXING_CHECKS } from "../../scripts/pages/checksPage";
import { CHECK_TABLE } from "../../src/scoresheet/checks/checkTable";
import { checkDraft, readDraft } from "./checkDraft";
import { faultySheet, SEEDED_FAULTS } from "./seededFaults";
import { sheetOf } from "./cleanSheet";
import { cleanTasks } from "./cleanTasks";

const titled = SEEDED_FAULTS.map((fault) => ({ ...fault, title: `${fault.name}: ${fault.check} ${fault.at}` }));

describe("a score sheet on which nothing is wrong", () => {
  it("is read whole: 24 tasks with 27 indicators, a mean, two tables of grades, the list of grades, and the year", () => {
    const sheet = readDraft(sheetOf(cleanTasks()));
    expect(sheet.tasks).toHaveLength(24);
    expect(sheet.tasks.flatMap(({ indicators }) => indicators)).toHaveLength(27);
    expect(sheet.subtotalRows).toHaveLength(1);
    expect(sheet.gradeTables.map(({ rows }) => rows.length)).toEqual([3, 4]);
    expect(sheet.otherLists.map(({ tasks }) => tasks.length)).toEqual([24]);
    expect(sheet.year).toBe(2023);
  });

  it("has no finding", () => {
    expect(checkDraft(sheetOf(cleanTasks()))).toEqual([]);
  });
});

describe("the checks", () => {
  it.each(titled)("find $title", (fault) => {
    const findings = checkDraft(faultySheet(fault), fault.lastResult);
    const isExpected = ({ check, address }: { check: string; address: string }) =>
      check === fault.check && address === fault.at;
    const found = findings.find(isExpected);
    expect(findings.map(({ check, address }) => `${check} ${address}`)).toContain(`${fault.check} ${fault.at}`);
    if (fault.severity !== undefined) expect(found?.severity).toBe(fault.severity);

    const further = findings.filter((finding) => !isExpected(finding)).map(({ check }) => check);
    expect(further.filter((check) => !(fault.consequences ?? []).includes(check))).toEqual([]);
  });

  it("are all tried, each by a fault of its own", () => {
    const looking = Object.entries(CHECK_TABLE).filter(([, { find }]) => find !== null);
    const tried = new Set<string>(SEEDED_FAULTS.map(({ check }) => check));
    expect(looking.map(([id]) => id).filter((id) => !tried.has(id))).toEqual([]);
    expect(SEEDED_FAULTS.length).toBeGreaterThanOrEqual(65);
  });

  it("bring a fix exactly where the page of checks says so", () => {
    const findings = SEEDED_FAULTS.flatMap((fault) => checkDraft(faultySheet(fault), fault.lastResult));
    const fixing = new Set(findings.flatMap(({ check, fix }): string[] => (fix === undefined ? [] : [check])));
    expect([...fixing].sort()).toEqual([...FIXING_CHECKS].sort());
  });
});
