import fc from "fast-check";
import { arbitraryRuleSet } from "../../test/fixtures/arbitraryRuleSet";
import type { RuleSet } from "../rules/ruleSet";
import { RULE_SET_2023 } from "../rules/sets/ruleSet2023";
import { SHIPPED_RULE_SETS } from "../rules/sets/shippedRuleSets";
import { UNIVERSITY } from "../rules/sets/university";
import { validateRuleSet } from "../rules/validateRuleSet";
import { readRuleSheet } from "./readRuleSheet";
import { fold, type SheetLanguage } from "./ruleSheet";
import type { RuleSheetProblem } from "./ruleSheetProblem";
import { writeRuleSheet } from "./writeRuleSheet";

type Cells = unknown[][];

const written = (ruleSet: RuleSet, language: SheetLanguage = "ko"): Cells =>
  writeRuleSheet(ruleSet, language).cells.map((row) => [...row]);

/** The row of a name below the title of its section. */
function rowOf(cells: Cells, title: string, name: string): number {
  const section = cells.findIndex(([first]) => first === title);
  const row = cells.findIndex(([first], at) => at > section && first === name);
  if (section === -1 || row === -1) throw new Error(`there is no ${title}, ${name}`);
  return row;
}

function problemsAfter(ruleSet: RuleSet, edit: (cells: Cells) => void): readonly RuleSheetProblem[] {
  const cells = written(ruleSet);
  edit(cells);
  const reading = readRuleSheet(cells);
  return reading.ok ? [] : reading.problems;
}

const language = fc.constantFrom<SheetLanguage>("ko", "en");

describe("a sheet of rules that nobody touched", () => {
  it.each(SHIPPED_RULE_SETS.flatMap((set) => [[set.id, "ko", set] as const, [set.id, "en", set] as const]))(
    "gives the set %s back as it was put there (%s)",
    (_, of, ruleSet) => {
      expect(readRuleSheet(written(ruleSet, of))).toEqual({ ok: true, ruleSet });
    },
  );

  it("gives any valid rule set back, every named value of every parameter included", () => {
    const seen = new Set<unknown>();
    fc.assert(
      fc.property(arbitraryRuleSet, language, (ruleSet, of) => {
        expect(validateRuleSet(ruleSet)).toEqual([]);
        expect(readRuleSheet(written(ruleSet, of))).toEqual({ ok: true, ruleSet });
        for (const { basis } of [ruleSet.quota, ...ruleSet.smallGroups.flatMap(({ quota }) => quota ?? [])])
          seen.add(basis);
        seen.add(ruleSet.correction.method).add(ruleSet.allocation.tieExpansion).add(ruleSet.gradeFormat);
      }),
      { numRuns: 1000 },
    );
    // Did the thousand runs come by what they claim to cover?
    expect([...seen]).toEqual(expect.arrayContaining(["limits", "scores", "percentile", "within-adjustment", "label"]));
  });
});

describe("a sheet of rules that people moved about in", () => {
  it("is read with rows added, cells beside, spaces in words, and in full width", () => {
    const cells = written(RULE_SET_2023);
    cells.splice(rowOf(cells, "등급 배정", "동점의 순위"), 0, [], ["위원회 메모", "회의에서 정함"], []);
    cells[rowOf(cells, "등급 배정", "동점의 순위")]![1] = " 하위 순위 ";
    cells[rowOf(cells, "등급 배정", "조정 범위(%p)")]![1] = "５%";
    cells[rowOf(cells, "성과지표 달성도", "만점이 되는 달성률(%)")]![1] = "180";
    const shifted = [[], ...cells.map((row) => ["", ...row])];
    expect(readRuleSheet(shifted)).toEqual({ ok: true, ruleSet: RULE_SET_2023 });
  });

  it("is read in either language, even word by word", () => {
    const cells = written(RULE_SET_2023);
    cells[rowOf(cells, "등급 배정", "동점의 순위")]![1] = "Lower Rank";
    cells[rowOf(cells, "등급(좋은 등급부터)", "매우우수")]![1] = false;
    expect(readRuleSheet(cells)).toEqual({ ok: true, ruleSet: RULE_SET_2023 });
  });

  it("takes a weight of 98% for 0.98, and a line of 5% for 5", () => {
    const cells = written(RULE_SET_2023);
    const weights = rowOf(cells, "적극성 구간", "다소높음");
    cells[weights]![2] = "98%";
    const lines = cells.findIndex(([, second]) => second === "누적 기준선(%)");
    cells[lines]![3] = "5%";
    expect(readRuleSheet(cells)).toEqual({ ok: true, ruleSet: RULE_SET_2023 });
  });
});

describe("a sheet of rules with a cell that cannot be read", () => {
  it("refuses an unknown word in every choice, at its cell and with the words that are allowed", () => {
    for (const words of ["ko", "en"] as const) {
      const sheet = writeRuleSheet(UNIVERSITY, words);
      const full = writeRuleSheet(RULE_SET_2023, words);
      let choices = 0;
      for (const { cells } of [sheet, full]) {
        cells.forEach((row, at) => {
          const allowed = String(row[2] ?? "").split(" / ");
          if (!allowed.includes(String(row[1])) || allowed.length < 2) return;
          choices += 1;
          const edited = cells.map((line) => [...line]);
          edited[at]![1] = "아무 말";
          const reading = readRuleSheet(edited);
          expect(reading).toMatchObject({
            ok: false,
            problems: [{ row: at, column: 1, actual: "아무 말", allowed }],
          });
        });
      }
      // General 1, allocation 6, committee 1, correction 1, the rubric's switch, in both sets; achievement 3.
      expect(choices).toBe(2 * 10 + 3);
    }
  });

  it("says so at exactly that cell for any value that is replaced by what nobody could mean", () => {
    const cells = written(RULE_SET_2023);
    const notes = writeRuleSheet(RULE_SET_2023, "ko").notes;
    const isNote = (row: number, column: number) =>
      notes.some((note) => note.row === row && column >= note.column && column < note.column + note.columns);
    // They head a column for one more value: while nothing stands below, their words decide nothing.
    const spareHeads: readonly unknown[] = ["7등급", "상위 계획 7"];
    let refused = 0;
    cells.forEach((row, at) => {
      row.forEach((cell, column) => {
        const isName = fold(cells[at]?.[0]) === fold(cell) && column === 0;
        if (cell === "" || isNote(at, column) || isName || spareHeads.includes(cell)) return;
        const edited = cells.map((line) => [...line]);
        edited[at]![column] = "???";
        const reading = readRuleSheet(edited);
        if (!reading.ok) {
          refused += 1;
          const here = reading.problems.find((problem) => problem.row === at && problem.column === column);
          expect(here ?? reading.problems.find(({ code }) => code === "no-member")).toBeDefined();
          // Whatever is one of a few words says which.
          if (here?.code === "unknown-value" || here?.code === "not-boolean") expect(here.allowed).toContain(cell);
        } else {
          // A text that anybody may word: it comes back as it stands.
          expect(JSON.stringify(reading.ruleSet)).toContain('"???"');
        }
      });
    });
    expect(refused).toBeGreaterThan(100);
  });

  it("names every such cell, not only the first", () => {
    const problems = problemsAfter(RULE_SET_2023, (cells) => {
      cells[rowOf(cells, "등급 배정", "동점의 순위")]![1] = "동점순위";
      cells[rowOf(cells, "위원 점수", "최고·최저를 뺄 수 있는 최소 위원 수")]![1] = "네 명";
    });
    expect(problems).toMatchObject([
      { code: "unknown-value", parameter: "allocation.ties", allowed: ["하위순위", "상위순위", "중간순위"] },
      { code: "not-number", parameter: "committee.fewestToTrim", actual: "네 명" },
    ]);
  });

  it("says which cell breaks a rule among several values", () => {
    const row = written(RULE_SET_2023).findIndex(([, second]) => second === "누적 기준선(%)");
    const problems = problemsAfter(RULE_SET_2023, (cells) => {
      cells[row]![5] = 20;
    });
    expect(problems).toEqual([
      { row, column: 5, code: "not-rising", parameter: "quota.lines[2]", actual: "20", allowed: [expect.any(String)] },
    ]);
  });

  it("says it at the basis where lines are too few for the grades", () => {
    const row = written(RULE_SET_2023).findIndex(([, second]) => second === "누적 기준선(%)");
    const problems = problemsAfter(RULE_SET_2023, (cells) => {
      cells[row]![8] = "";
    });
    expect(problems).toMatchObject([{ row, column: 1, code: "wrong-length", parameter: "quota.lines" }]);
  });

  it("says so where a line between two others is blank", () => {
    const row = written(RULE_SET_2023).findIndex(([, second]) => second === "누적 기준선(%)");
    const problems = problemsAfter(RULE_SET_2023, (cells) => {
      cells[row]![5] = "";
    });
    expect(problems).toMatchObject([{ row, column: 5, code: "missing" }]);
  });
});

describe("a sheet of rules with something missing or too much", () => {
  it("names the section whose title is gone", () => {
    const problems = problemsAfter(RULE_SET_2023, (cells) => {
      cells[cells.findIndex(([first]) => first === "위원 점수")]![0] = "위원들";
    });
    expect(problems).toMatchObject([{ code: "no-section", allowed: ["위원 점수"] }]);
  });

  it("names the member whose name is gone, at the title of its section", () => {
    const row = written(RULE_SET_2023).findIndex(([first]) => first === "위원 점수");
    const problems = problemsAfter(RULE_SET_2023, (cells) => {
      cells[rowOf(cells, "위원 점수", "합치는 방법")]![0] = "방법";
    });
    expect(problems).toMatchObject([{ row, column: 0, code: "no-member", allowed: ["합치는 방법"] }]);
  });

  it("names the heading of a table that is gone", () => {
    const problems = problemsAfter(RULE_SET_2023, (cells) => {
      cells[rowOf(cells, "등급(좋은 등급부터)", "명칭")]![1] = "조정";
    });
    expect(problems[0]).toMatchObject({ code: "no-member", allowed: ["기준선을 조정할 수 있음"] });
  });

  it("does not swallow limits without a quota of limits, values beside one, or a second quota", () => {
    const limits = problemsAfter(RULE_SET_2023, (cells) => {
      cells.splice(rowOf(cells, "상한·하한", "과제 수가 이보다 적으면") + 1, 0, ["", 1, 1, "", 35]);
    });
    expect(limits).toMatchObject([{ code: "not-used", parameter: "quota.limits", actual: "1" }]);
    const quotas = (row: unknown[]) =>
      problemsAfter(UNIVERSITY, (cells) => {
        const at = cells.findIndex(([, second]) => second === "상한·하한(%)");
        cells[at] = row;
      });
    expect(quotas(["", "상한·하한(%)", "상위 등급을 최대한", 35])).toMatchObject([{ code: "not-used", column: 3 }]);
    const second = problemsAfter(RULE_SET_2023, (cells) => {
      const at = cells.findIndex(([, basis]) => basis === "누적 기준선(%)");
      cells.splice(at, 0, [...cells[at]!]);
    });
    expect(second).toMatchObject([{ code: "repeated", parameter: "quota" }]);
  });

  it("does not swallow a name that stands there twice, points of no item, or a label with two meanings", () => {
    expect(
      problemsAfter(RULE_SET_2023, (cells) => {
        const at = rowOf(cells, "등급 배정", "동점의 순위");
        cells.splice(at, 0, [...cells[at]!]);
      }),
    ).toMatchObject([{ code: "repeated", parameter: "ties" }]);
    expect(
      problemsAfter(RULE_SET_2023, (cells) => {
        cells.splice(rowOf(cells, "평가 항목", "정책효과"), 1);
      }).map(({ code }) => code),
    ).toEqual(Array.from({ length: 5 }, () => "not-used"));
    expect(
      problemsAfter(RULE_SET_2023, (cells) => {
        cells.splice(rowOf(cells, "표현 통일", "우수"), 0, ["우수", "보통"]);
      }),
    ).toMatchObject([{ code: "repeated", parameter: "rubric.labelAliases" }]);
  });

  it("wants a quota for all tasks, and names the bases there are", () => {
    const at = written(RULE_SET_2023).findIndex(([, basis]) => basis === "누적 기준선(%)");
    const without = problemsAfter(RULE_SET_2023, (cells) => void cells.splice(at, 1));
    expect(without).toMatchObject([{ code: "missing", parameter: "quota" }]);
    const none = problemsAfter(RULE_SET_2023, (cells) => {
      cells[at] = ["", "배분 없음"];
    });
    expect(none).toMatchObject([{ code: "unknown-value", parameter: "quota.basis", row: at, column: 1 }]);
    for (const [problem] of [without, none]) expect(problem?.allowed).toContain("누적 기준선(%)");
  });

  it("wants to know how limits are filled", () => {
    const [problem] = problemsAfter(UNIVERSITY, (cells) => {
      cells[cells.findIndex(([, basis]) => basis === "상한·하한(%)")]![2] = "";
    });
    expect(problem).toMatchObject({ code: "missing", parameter: "quota.fill", column: 2 });
    expect(problem?.allowed).toContain("상위 등급을 최대한");
  });

  it("says of a copy of a section that it counts for nothing", () => {
    const copied = problemsAfter(RULE_SET_2023, (cells) => {
      const from = cells.findIndex(([first]) => first === "위원 점수");
      cells.push([], ...cells.slice(from, from + 3).map((row) => [...row]));
    });
    expect(copied).toMatchObject([{ code: "repeated", parameter: "위원 점수", actual: "위원 점수" }]);
  });

  it("goes without the rubric's sections where the rules score nothing", () => {
    const cells = written(RULE_SET_2023);
    cells[rowOf(cells, "평가지표", "이 규정으로 점수도 매김")]![1] = "아니요";
    expect(readRuleSheet(cells)).toEqual({ ok: true, ruleSet: { ...RULE_SET_2023, rubric: null } });
  });
});
