import { GRADE_CHECK_IDS } from "../../scoresheet/checks/grades/ids";
import type { Finding } from "../../scoresheet/finding";
import { gradesEn } from "./grades.en";
import { gradesKo } from "./grades.ko";

const over = (readings?: string): Finding => ({
  check: "locked-grade-over",
  severity: "warning",
  address: "U7:U56",
  expected: 2,
  actual: 3,
  details: { grade: 7, ...(readings === undefined ? {} : { readings }) },
});
const ko = (finding: Finding) => gradesKo[finding.check as keyof typeof gradesKo].message(finding);
const en = (finding: Finding) => gradesEn[finding.check as keyof typeof gradesEn].message(finding);

describe("the words of the checks of grades", () => {
  it("say under which readings a distribution would pass", () => {
    expect(ko(over("half-up, from-top+share"))).toBe(
      "U7:U56 7등급이 3개로, 기준선의 2개를 넘습니다. 이 등급은 조정할 수 없습니다. 기준선의 끝수를 반올림하는 것으로 또는 끝 등급을 앞에서부터 세는 것으로, 그리고 조정 범위를 등급별 비율의 이동 폭으로 읽으면 통과합니다.",
    );
    expect(en(over("half-up, from-top+share"))).toBe(
      "U7:U56: 3 tasks in grade 7, where the line allows 2. This grade may not be adjusted. It would pass with lines rounded half up, or with the bottom grade counted from the top and the adjustment read as moving the grade’s share.",
    );
  });

  it("say that no reading permits it, and nothing where readings do not matter", () => {
    expect(ko(over(""))).toMatch(/달리 읽어도 통과하는 방법이 없습니다\.$/);
    expect(en(over(""))).toMatch(/No other reading of the rules permits it\.$/);
    expect(ko(over())).toMatch(/조정할 수 없습니다\.$/);
    expect(en(over())).toMatch(/may not be adjusted\.$/);
  });

  it("name the rule that all ranks follow, and the size of a tie", () => {
    const rank = (rule: string, tieSize: number): Finding => ({
      check: "rank-not-lower",
      severity: "warning",
      address: "T8",
      task: "A-1",
      expected: 3,
      actual: 2,
      details: { upper: 2, tieSize, rule },
    });
    expect(ko(rank("upper", 2))).toBe(
      "T8 과제 'A-1'의 순위는 2위로 적혀 있으나 동순위 규정에 따르면 3위입니다(같은 점수 2개). 시트의 순위는 모두 RANK.EQ처럼 동점에 상위순위를 주었습니다.",
    );
    expect(en(rank("none", 1))).toBe("T8: the rank of “A-1” is given as 2; by the rule for ties it is 3.");
  });

  it("count the tasks beyond those that are named", () => {
    const stale: Finding = {
      check: "grades-stale",
      severity: "warning",
      address: "S7",
      details: { on: "2024-01-15", changed: 7, added: 1, gone: 0, tasks: "A-1, A-2, A-3, A-4, A-5", more: 2 },
    };
    expect(ko(stale)).toBe(
      "S7 등급은 2024-01-15의 점수로 배정했으나 그 뒤 점수가 바뀐 과제 7개(A-1, A-2, A-3, A-4, A-5 외 2개), 새로 생긴 과제 1개가 있습니다. 다시 배정하세요.",
    );
    expect(en(stale)).toBe(
      "S7: the grades follow from the scores of 2024-01-15; since then: 7 tasks with another score (A-1, A-2, A-3, A-4, A-5 and 2 more), 1 task more. Allocate again.",
    );
  });

  it.each(GRADE_CHECK_IDS)("leave no gap in the sentence of %s where a finding says little", (check) => {
    const bare: Finding = {
      check,
      severity: "warning",
      address: "U7",
      task: "A-1",
      expected: 1,
      actual: 2,
      details: {},
    };
    for (const sentence of [ko(bare), en(bare)]) expect(sentence).not.toMatch(/undefined|NaN/);
  });
});
