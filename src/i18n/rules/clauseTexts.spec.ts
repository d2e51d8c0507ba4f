import fc from "fast-check";
import { arbitraryRuleSet } from "../../../test/fixtures/arbitraryRuleSet";
import { CIVIL_SERVICE } from "../../rules/sets/civilService";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { SHIPPED_RULE_SETS } from "../../rules/sets/shippedRuleSets";
import { CLAUSES, type ClauseId } from "./clauseIds";
import { clauseTexts } from "./clauseTexts";

const ids = Object.keys(CLAUSES) as ClauseId[];

it("tells the quota, the ties and the room of 2023 in plain sentences", () => {
  const { quota, allocation } = clauseTexts.ko;
  expect(quota.sentences(RULE_SET_2023)).toEqual([
    "점수 순위를 위에서부터 누적하여 5%까지 1등급, 25%까지 2등급, 35%까지 3등급, 65%까지 4등급, 80%까지 5등급, 95%까지 6등급, 그 아래는 7등급입니다.",
  ]);
  expect(allocation.sentences(RULE_SET_2023)).toEqual(
    expect.arrayContaining([
      "점수가 같은 과제는 모두 그 가운데 가장 낮은 순위로 봅니다(하위순위).",
      "위원회는 누적 기준선을 ±5%p 안에서 조정할 수 있습니다.",
    ]),
  );
  expect(clauseTexts.en.grades.sentences(RULE_SET_2023)).toContain(
    "Grades that the committee may adjust: 2, 3, 4, 5, 6.",
  );
});

it("says nothing of scoring where the rules only grade", () => {
  expect(CIVIL_SERVICE.rubric).toBeNull();
  for (const id of ["items", "achievement", "effect", "labels"] as const) {
    expect(clauseTexts.ko[id].sentences(CIVIL_SERVICE)).toEqual([]);
  }
});

it("tells every shipped set as many sentences in either language", () => {
  for (const ruleSet of SHIPPED_RULE_SETS) {
    for (const id of ids) {
      const [ko, en] = [clauseTexts.ko[id].sentences(ruleSet), clauseTexts.en[id].sentences(ruleSet)];
      expect([id, en.length]).toEqual([id, ko.length]);
    }
  }
});

it("tells any rule set without a gap", () => {
  fc.assert(
    fc.property(arbitraryRuleSet, (ruleSet) => {
      for (const language of ["ko", "en"] as const) {
        const sentences = ids.flatMap((id) => clauseTexts[language][id].sentences(ruleSet));
        for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }),
  );
});
