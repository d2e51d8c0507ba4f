import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDistribution } from "../../src/core/adjustment/checkDistribution";
import { allocateTasks } from "../../src/core/allocation/allocateTasks";
import { correctScores } from "../../src/core/correction/correctScores";
import { roundFraction, toNumber } from "../../src/core/exact/fraction";
import { committeeScore } from "../../src/core/scoring/committeeScore";
import type { RuleSet } from "../../src/rules/ruleSet";
import { ruleSetShape } from "../../src/rules/validation/ruleSetShape";
import type { Shape } from "../../src/rules/validation/shape";
import { SHIPPED_RULE_SETS } from "../../src/rules/sets/shippedRuleSets";
import { validateRuleSet } from "../../src/rules/validateRuleSet";

const text = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8");

/** "In the set `2023`:", a part of a rule set as JSON, and a table of what it makes of its first column. */
const EXAMPLE = /In the set `(?<id>.+?)`:\n\n```json\n(?<part>[\s\S]+?)```\n\n(?<table>(?:\|.*\n)+)/g;

interface Example {
  readonly ruleSet: RuleSet;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

const examples = [...text.matchAll(EXAMPLE)].map(({ groups = {} }): Example => {
  const base = SHIPPED_RULE_SETS.find(({ id }) => id === groups.id);
  if (base === undefined) throw new Error(`no shipped set ${groups.id ?? ""}`);
  const part = JSON.parse(groups.part ?? "") as Partial<RuleSet>;
  const ruleSet = { ...base, ...part, allocation: { ...base.allocation, ...part.allocation } };
  const [heads = [], , ...rows] = (groups.table ?? "").trim().split("\n").map(cellsOf);
  return { ruleSet, heads, rows };
});

const numbers = (cell: string): number[] => cell.split(" ").map(Number);

function graded(scores: readonly number[], ruleSet: RuleSet, show: "quota" | "grades"): string {
  const outcome = allocateTasks(scores, ruleSet);
  if (outcome.ok) return Array.from(outcome.allocation[show]).join(" ");
  const { refusal } = outcome;
  if (refusal.reason === "no-quota") return "no quota";
  if (refusal.reason !== "clash") return refusal.reason;
  const clashes = refusal.clashes.map(({ from, to, bound, places }) => `${from}–${to} ${bound} ${places}`);
  return `clash: ${clashes.join(", ")}`;
}

/** What a table's columns say, by their headings. */
const ANSWERS: Readonly<Record<string, (ruleSet: RuleSet, ...cells: string[]) => string>> = {
  "tasks → places": (ruleSet, tasks = "") =>
    graded(
      Array.from({ length: Number(tasks) }, (_, index) => 1000 - index),
      ruleSet,
      "quota",
    ),
  "scores → grades": (ruleSet, scores = "") => graded(numbers(scores), ruleSet, "grades"),
  "counts → answer": (ruleSet, counts = "") => {
    const check = checkDistribution(numbers(counts), ruleSet);
    if (check.ok) return "accepted";
    return `refused: ${check.breaches.map(({ grade, actual }) => `grade ${grade} holds ${actual}`).join(", ")}`;
  },
  "scores, groups → corrected": (ruleSet, scores = "", groups = "") => {
    const { correction, allocation } = ruleSet;
    const corrected = correctScores(numbers(scores), groups.split(" "), correction, allocation.scoreDigits);
    return corrected.tasks.map((task) => task.corrected).join(" ");
  },
  "member scores → task score": ({ committee }, members = "") => {
    const scores = members.split(" ").map((cell) => (cell === "-" ? null : Number(cell)));
    const result = committeeScore(scores, committee);
    return result.ok ? String(toNumber(roundFraction(result.score, 2))) : "refused";
  },
};

describe("the examples of docs/rules.md", () => {
  it("are there at all", () => {
    expect(examples.length).toBeGreaterThan(14);
  });

  it.each(examples)("hold: $heads of the set $ruleSet.id, $ruleSet.quota.basis", ({ ruleSet, heads, rows }) => {
    expect(validateRuleSet(ruleSet)).toEqual([]);
    const answer = ANSWERS[`${heads.slice(0, -1).join(", ")} → ${heads.at(-1) ?? ""}`]!;
    for (const row of rows) {
      expect([...row.slice(0, -1), answer(ruleSet, ...row.slice(0, -1))]).toEqual(row);
    }
  });

  it("hold in the table of what the readings make of 46 tasks", () => {
    const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| `(from-[a-z]+)` +\| ([\d ]+?) +\|$/gm)];
    expect(rows).toHaveLength(6);
    const [base] = SHIPPED_RULE_SETS;
    for (const [, rounding = "", bottomGrade = "", places = ""] of rows) {
      const allocation = { ...base!.allocation, rounding, bottomGrade } as RuleSet["allocation"];
      expect(ANSWERS["tasks → places"]!({ ...base!, allocation }, "46")).toBe(places);
    }
  });
});

describe("docs/rules.md", () => {
  /** The names and named values of a shape, as far down as it goes. */
  const wordsOf = (shape: Shape): readonly string[] => {
    switch (shape.kind) {
      case "choice":
        return shape.values;
      case "orNull":
        return wordsOf(shape.shape);
      case "list":
      case "record":
        return wordsOf(shape.entry);
      case "object":
        return Object.entries(shape.members).flatMap(([name, member]) => [name, ...wordsOf(member)]);
      case "variants":
        return Object.entries(shape.variants).flatMap(([name, variant]) => [name, ...wordsOf(variant)]);
      case "text":
      case "boolean":
      case "number":
        return [];
    }
  };

  it("names every member of a rule set and every named value", () => {
    const missing = [...new Set(wordsOf(ruleSetShape))].filter(
      (word) => !new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, "u").test(text),
    );
    expect(missing).toEqual([]);
  });
});
