import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksPage } from "../../scripts/pages/checksPage";
import { CHECK_IDS } from "../../src/scoresheet/finding";

const committed = readFileSync(join(__dirname, "../../docs/checks.md"), "utf8");
const [, korean = "", english = ""] = committed.split(/^## /m);

describe("docs/checks.md", () => {
  it("is what npm run checks-page writes", async () => {
    expect(committed).toBe(await checksPage());
  });

  it.each(CHECK_IDS)("has a line for %s, Korean and English", (id) => {
    const linesIn = (part: string) => part.split("\n").filter((line) => line.startsWith(`| \`${id}\` `));
    expect(linesIn(korean)).toHaveLength(1);
    expect(linesIn(english)).toHaveLength(1);
  });

  it("says at the top of each language what the three severities mean", () => {
    for (const part of [korean, english]) {
      const untilFirstTable = part.slice(0, part.indexOf("### "));
      for (const severity of ["막음", "경고", "참고"]) expect(untilFirstTable).toContain(`**${severity}`);
    }
  });
});
