import { RULE_SET_2023 } from "../rules/sets/ruleSet2023";
import { SHIPPED_RULE_SETS } from "../rules/sets/shippedRuleSets";
import { readRuleSheet } from "./readRuleSheet";
import { ruleForm, withCell, type RuleField, type RuleForm, type SectionKey } from "./ruleForm";

function fieldOf({ sections }: RuleForm, key: SectionKey, label: string, title = ""): RuleField {
  const row = sections
    .get(key)
    ?.find((one) => one.title === title && one.fields.some((field) => field.label === label));
  return row!.fields.find((field) => field.label === label)!;
}

const textAt = ({ cells }: RuleForm, { place }: RuleField) => cells[place.row]?.[place.column];

it.each(SHIPPED_RULE_SETS.map((set) => [set.id, set] as const))(
  "lays out the set %s, every field at its cell",
  (_, ruleSet) => {
    const form = ruleForm(ruleSet, "ko");
    const fields = [...form.sections.values()].flat().flatMap((row) => row.fields);
    const places = fields.map(({ place }) => `${place.row} ${place.column}`);
    expect(new Set(places).size).toBe(fields.length);
    for (const field of fields.filter(({ options }) => options !== null)) {
      expect(field.options).toContain(textAt(form, field));
    }
    expect(readRuleSheet(form.cells)).toEqual({ ok: true, ruleSet });
  },
);

it("offers the words of a choice, and says of a number what a blank means", () => {
  const form = ruleForm(RULE_SET_2023, "ko");
  const ties = fieldOf(form, "allocation", "동점의 순위");
  expect([textAt(form, ties), ties.options, ties.hint]).toEqual(["하위순위", ["하위순위", "상위순위", "중간순위"], ""]);
  const digits = fieldOf(form, "achievement", "달성률을 반올림할 소수 자릿수");
  expect([textAt(form, digits), digits.options, digits.hint]).toEqual(["", null, "비우면 반올림하지 않음"]);
});

it("names the rows of bands, items and grades", () => {
  const { sections } = ruleForm(RULE_SET_2023, "ko");
  const titles = (key: SectionKey) => sections.get(key)!.map(({ title }) => title);
  expect(titles("achievementBands")).toEqual(["높음", "다소높음", "보통", "다소낮음", "낮음"]);
  expect(titles("itemBands")[0]).toBe("성과지표 달성도 높음");
  expect(titles("grades")).toEqual(["1등급", "2등급", "3등급", "4등급", "5등급", "6등급", "7등급"]);
  expect(titles("allocation").every((title) => title === "")).toBe(true);
});

it("reads what is filled in as it is read from the sheet, and says at which field it cannot", () => {
  const form = ruleForm(RULE_SET_2023, "ko");
  const line = fieldOf(form, "quotas", "1등급");
  expect(readRuleSheet(withCell(form.cells, line.place, "7%"))).toMatchObject({
    ok: true,
    ruleSet: { quota: { lines: [7, 25, 35, 65, 80, 95] } },
  });
  expect(readRuleSheet(withCell(form.cells, line.place, "26"))).toMatchObject({
    ok: false,
    problems: [{ code: "not-rising", row: line.place.row }],
  });
  expect(readRuleSheet(withCell(form.cells, line.place, "일곱"))).toMatchObject({
    problems: [{ ...line.place, code: "not-number" }],
  });
});

it("has a field for a value that a basis may need and another has not", () => {
  const form = ruleForm(RULE_SET_2023, "en");
  expect(textAt(form, fieldOf(form, "quotas", "Grade 7"))).toBe("");
});
