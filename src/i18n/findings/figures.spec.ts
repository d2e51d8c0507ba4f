import type { Finding } from "../../scoresheet/finding";
import { findingsEn } from "./all.en";
import { findingsKo } from "./all.ko";

const say = (finding: Omit<Finding, "severity"> & Partial<Finding>) => {
  const whole: Finding = { severity: "warning", ...finding };
  return [findingsKo[whole.check].message(whole), findingsEn[whole.check].message(whole)];
};

describe("the words of findings about figures", () => {
  it("say how a rate was rounded, and what a wrong one probably comes from", () => {
    const rate = { check: "rate-mismatch", address: "F2", task: "A-1 과제" } as const;
    expect(say({ ...rate, expected: 102, actual: 103, details: { exact: 102.17, cause: "rounded-up" } })).toEqual([
      "F2 과제 'A-1 과제'의 달성률은 103%로 적혀 있으나 실적÷목표 102.17%를 올림한 값입니다. 반올림하면 102%입니다. 끝수 처리를 확인하세요.",
      "F2: the rate of “A-1 과제” is given as 103%, which is actual ÷ target (102.17%) rounded up. Rounded half-up it is 102%. Check how rates are rounded.",
    ]);
    const [ko, en] = say({
      ...rate,
      expected: 121.1,
      actual: 119.4,
      details: { cause: "transposed-digits", where: "target", value: 18966 },
    });
    expect(ko).toContain("목표치가 18966이면 맞으므로 숫자의 자리가 바뀌었을 수 있습니다.");
    expect(en).toContain("if the target were 18966, so two digits may have changed places.");
  });

  it("say nothing of a cause where none is known", () => {
    const finding = {
      check: "rate-mismatch",
      address: "F2",
      task: "A-1",
      expected: 106.9,
      actual: 110,
      details: { exact: 106.92 },
    } as const;
    expect(say(finding)).toEqual([
      "F2 과제 'A-1'의 달성률은 110%로 적혀 있으나 실적÷목표는 106.9%입니다. 목표치, 실적치, 달성률을 확인하세요.",
      "F2: the rate of “A-1” is given as 110%, but actual ÷ target is 106.9%. Check target, actual and rate.",
    ]);
  });

  it("name the combination and the formula that a sheet uses", () => {
    const combined = { check: "indicators-combined", address: "H2", task: "A-1" } as const;
    expect(
      say({ ...combined, expected: "보통", actual: "높음", details: { combination: "max", rate: 125, count: 2 } })[0],
    ).toBe(
      "H2 과제 'A-1'의 지표 2개를 합친 달성도 '높음'의 근거는 가장 높은 달성률입니다. 규정대로 합치면 달성률 125%, '보통'입니다. 합치는 방법을 확인하세요.",
    );
    const lower = {
      check: "lower-is-better",
      address: "F2",
      task: "A-1",
      details: { indicator: "사고 건수", named: 1, formula: "mirror" },
    } as const;
    expect(say(lower)[0]).toContain("달성률은 2−실적÷목표로 계산되어 있습니다");
    expect(say(lower)[1]).toContain("its rate is 2 − actual ÷ target");
  });

  it("do not say 분과 twice", () => {
    const finding = { check: "items-exceed", address: "F1", details: { item: "가·감점", size: 3, count: 3 } } as const;
    const ofGroup = (group: string) => say({ ...finding, details: { ...finding.details, group } })[0];
    expect(ofGroup("창업벤처")).toContain("'창업벤처' 분과에만 있습니다");
    expect(ofGroup("창업벤처 분과")).toContain("'창업벤처 분과'에만 있습니다");
  });
});
