import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedFindings } from "../../scripts/pages/publishedFindings";
import { publishedPage } from "../../scripts/pages/publishedPage";
import { NOT_CHECKED } from "../../scripts/pages/publishedWords";
import { CHECK_IDS } from "../../src/scoresheet/finding";

const committed = readFileSync(join(__dirname, "../../docs/published-2023.md"), "utf8");

describe("docs/published-2023.md", () => {
  it("is what npm run published writes", async () => {
    expect(committed).toBe(await publishedPage());
  });

  it("has a line for every finding", () => {
    const korean = committed.slice(0, committed.indexOf("## Summary in English"));
    expect(korean.split("\n").filter((line) => /^- \*\*(?:막음|경고|참고)\*\* /.test(line))).toHaveLength(
      publishedFindings().length,
    );
  });

  it("tells of no check that it could not be tried and that it found something", () => {
    const found = new Set<string>(publishedFindings().map(({ check }) => check));
    const notChecked = NOT_CHECKED.flatMap(({ checks }) => checks);
    expect(notChecked.filter((id) => found.has(id))).toEqual([]);
    expect(notChecked.filter((id) => !(CHECK_IDS as readonly string[]).includes(id))).toEqual([]);
  });
});
