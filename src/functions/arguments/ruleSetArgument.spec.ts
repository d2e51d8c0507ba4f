import { loadRuleSets } from "../../../test/fixtures/loadRuleSets";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { setFunctionsHost, type FunctionsHost } from "./functionsHost";
import { withRuleSet } from "./ruleSetArgument";

beforeAll(loadRuleSets);

function workbookKeeps(workbookRules: FunctionsHost["workbookRules"]): void {
  setFunctionsHost({ language: () => "en", readBlankCells: () => Promise.resolve([]), workbookRules });
}

const own = { ...RULE_SET_2023, id: "our-office" };
const idOf = (...rules: unknown[]) => withRuleSet(rules.length === 0 ? null : [rules], ({ id }) => id);
const later = async (...rules: unknown[]) => idOf(...rules);

beforeEach(() => workbookKeeps(() => null));

describe("the rules argument", () => {
  it("is the 2023 set where it is left out or blank, and the workbook keeps none", () => {
    expect([idOf(), idOf(""), idOf(0), idOf(null)]).toEqual(["2023", "2023", "2023", "2023"]);
  });

  it("is the workbook's own set where it is left out or blank, or named", async () => {
    workbookKeeps(() => JSON.stringify(own));
    expect(await Promise.all([later(), later(0), later(" our-office ")])).toEqual(Array(3).fill("our-office"));
  });

  it("is a shipped set by its id, a number included, whatever the workbook keeps", () => {
    workbookKeeps(() => Promise.reject(new Error("not asked")));
    expect([idOf("stanine"), idOf(2023)]).toEqual(["stanine", "2023"]);
  });

  it("is a shipped set that the workbook names", () => {
    workbookKeeps(() => "stanine");
    expect(idOf()).toBe("stanine");
  });

  it("is the JSON text of a set, or a range of labels and lines", async () => {
    expect(await later(JSON.stringify(own))).toBe("our-office");
    expect(await withRuleSet([["상", 30], ["하", ""]], ({ grades }) => grades.length)).toBe(2); // prettier-ignore
  });

  it("is a promise only until the workbook has answered and its set is read", async () => {
    let answer: string | Promise<string> = Promise.resolve(JSON.stringify(own));
    workbookKeeps(() => answer);
    expect(idOf()).toBeInstanceOf(Promise);
    await idOf();
    answer = JSON.stringify(own);
    expect(idOf()).toBe("our-office");
  });

  it("refuses an unknown name and names the known ones, the workbook's own among them", async () => {
    workbookKeeps(() => JSON.stringify(own));
    await expect(later("1999")).rejects.toThrow(/1999.*2023.*our-office/);
  });

  it("refuses a set that cannot be read at the path of its problem, and never falls back to another", async () => {
    const broken = JSON.stringify({ ...own, quota: { basis: "lines", lines: [5, 5, 35, 65, 80, 95] } });
    await expect(later(broken)).rejects.toThrow(/quota\.lines\[1\]/);
    workbookKeeps(() => broken);
    await expect(later()).rejects.toThrow(/quota\.lines\[1\]/);
    workbookKeeps(() => "1999");
    await expect(later()).rejects.toMatchObject({ code: "#VALUE!" });
    await expect(later("{")).rejects.toMatchObject({ code: "#VALUE!" });
  });

  it("gives #N/A, not grades under other rules, where the workbook does not answer", async () => {
    workbookKeeps(() => Promise.reject(new Error("busy")));
    await expect(later()).rejects.toMatchObject({ code: "#N/A" });
  });
});
