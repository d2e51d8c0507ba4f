import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TEMPLATES } from "../../scripts/templates/allTemplates";
import type { Golden } from "../../scripts/templates/golden";
import { templateBytes } from "../../scripts/templates/templateBytes";
import { SETTING_KEYS } from "../../src/excel/settings";
import { SHIPPED_RULE_SETS } from "../../src/rules/sets/shippedRuleSets";
import type { Outcome } from "../../src/usecases/outcome";
import { validate } from "../../src/usecases/validate";
import { connectExcel, disconnectExcel } from "../standin/client/nodeBridge";
import { createHost } from "../standin/host/createHost";
import { openWorkbook } from "../standin/workbook/openWorkbook";
import { foundAnswer, readAnswer, sortedFindings } from "./readAnswer";

const fileOf = (name: string): Buffer => readFileSync(join(__dirname, name));
const goldenOf = (name: string): Golden => JSON.parse(fileOf(`${name}.golden.json`).toString()) as Golden;

/** Validates every sheet of a workbook through Microsoft's client, under the rules that its office has chosen. */
async function validateSheets(name: string, { rules, sheets }: Golden): Promise<ReadonlyMap<string, Outcome>> {
  const host = createHost(openWorkbook(fileOf(`${name}.xlsx`), { functions: [] }));
  const ruleSet = SHIPPED_RULE_SETS.find(({ id }) => id === rules);
  if (ruleSet !== undefined) host.workbook.settings.set(SETTING_KEYS.ruleSet, JSON.stringify(ruleSet));
  await connectExcel(host);
  const outcomes = new Map<string, Outcome>();
  for (const sheet of Object.keys(sheets)) outcomes.set(sheet, await validate(sheet));
  disconnectExcel();
  return outcomes;
}

describe("the corpus of sheets", () => {
  it("has the files that its scripts make, and no others", () => {
    const made = TEMPLATES.flatMap(({ name }) => [`${name}.xlsx`, `${name}.golden.json`]);
    const found = readdirSync(__dirname).filter((file) => /\.(xlsx|json)$/.test(file));
    expect(found.sort()).toEqual(made.sort());
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(16);
  });

  it.each(TEMPLATES.map(({ name, make }) => [name, make] as const))(
    "%s is what its script makes",
    async (name, make) => {
      const content = make();
      expect(goldenOf(name)).toEqual(content.golden);
      expect(Buffer.from(await templateBytes(content)).equals(fileOf(`${name}.xlsx`))).toBe(true);
    },
  );
});

describe.each(TEMPLATES.map(({ name }) => [name, goldenOf(name)] as const))("%s", (name, golden) => {
  let outcomes: ReadonlyMap<string, Outcome>;
  beforeAll(async () => (outcomes = await validateSheets(name, golden)));

  describe.each(Object.entries(golden.sheets))("sheet %s", (sheet, expected) => {
    const { findings, notes, ...reading } = expected;

    it("is read as it is meant", () => {
      expect(readAnswer(outcomes.get(sheet)!, expected)).toEqual(reading);
    });

    it("has what is found on it, and nothing else", () => {
      expect(foundAnswer(outcomes.get(sheet)!)).toEqual(sortedFindings({ ...expected, findings, notes }));
    });

    if (golden.clean && expected.columns["score"] !== undefined) {
      it("blocks nothing and warns at most once where a careful official would hand the sheet in", () => {
        const { findings: found } = outcomes.get(sheet)!;
        expect(found.filter(({ severity }) => severity === "block")).toEqual([]);
        expect(found.filter(({ severity }) => severity === "warning").length).toBeLessThanOrEqual(1);
      });
    }
  });
});
