import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateFunctions } from "../src/functions/associate";
import { functionsHelp } from "./functionsHelp";

const PAGE = readFileSync(join(__dirname, "../docs/functions.md"), "utf8");

/** The names under which the functions are handed to Excel. */
function registeredNames(): string[] {
  const names: string[] = [];
  Object.assign(globalThis, { CustomFunctions: { associate: (name: string) => names.push(name) } });
  associateFunctions();
  return names;
}

describe("the help's list of functions", () => {
  it("names every function that is registered, and no other", async () => {
    const listed = (await functionsHelp(PAGE)).map(({ name }) => name);
    expect(listed.length).toBeGreaterThan(25);
    expect([...listed].sort()).toEqual(registeredNames().sort());
  });

  it("describes each in one line of either language, with an example that uses it and ends in no error", async () => {
    for (const { name, description, example } of await functionsHelp(PAGE)) {
      expect(description.ko).toMatch(/^(?=.*[가-힣]).+$/);
      expect(description.en).toMatch(/^(?=.*[a-z]{3,} ).+$/);
      expect(example.formula).toContain(`${name}(`);
      expect(example.result).not.toMatch(/^#|^, |, $|, ,/);
    }
  });

  it("refuses a page that leaves out an example", async () => {
    await expect(functionsHelp(PAGE.replace("## KPISCORE\n", "## OTHER\n"))).rejects.toThrow("no example of KPISCORE");
  });
});
