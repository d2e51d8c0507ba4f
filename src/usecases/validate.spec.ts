import { openRowsInExcel, openSampleInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import { RULE_SET_2023 } from "../rules/sets/ruleSet2023";
import { UNIVERSITY } from "../rules/sets/university";
import { SETTING_KEYS } from "../excel/settings";
import { correctColumn } from "./corrections/correctColumn";
import { kindOf } from "../scoresheet/checks/checkTable";
import { allocate } from "./allocate";
import type { Outcome } from "./outcome";
import { validate } from "./validate";

afterEach(disconnectExcel);

describe("validate", () => {
  it("finds nothing that blocks on the sample, writes nothing, and reads once", async () => {
    const host = await openSampleInExcel();
    const outcome = await validate();
    expect(outcome).toMatchObject({ action: "validate", sheet: "점수표", rules: "2023", blocked: false });
    expect(outcome.quota).toEqual([2, 9, 5, 13, 7, 8, 2]);
    expect(host.workbook.changes()).toEqual([]);
    expect(host.traffic.snapshot().roundTrips).toBeLessThanOrEqual(2);
  });

  it("has nothing to say of the sample's grades, before they are allocated and after", async () => {
    await openSampleInExcel();
    const ofGrades = (outcome: Outcome) => outcome.findings.filter(({ check }) => kindOf(check) === "grades");
    expect(ofGrades(await validate())).toEqual([]);
    expect(ofGrades(await allocate())).toEqual([]);
    expect(ofGrades(await validate())).toEqual([]);
  });

  it("grades by the rule set that the workbook keeps", async () => {
    const host = await openSampleInExcel();
    const rules = { ...RULE_SET_2023, id: "half-up", allocation: { ...RULE_SET_2023.allocation, rounding: "half-up" } };
    host.workbook.settings.set(SETTING_KEYS.ruleSet, JSON.stringify(rules));
    expect(await validate()).toMatchObject({ rules: "half-up", quota: [2, 10, 4, 14, 7, 7, 2] });
  });

  it("blocks a sheet without tasks once, whatever its rules ask of tasks", async () => {
    for (const ruleSet of [
      UNIVERSITY,
      { ...RULE_SET_2023, correction: { ...RULE_SET_2023.correction, method: "t-score" } },
    ]) {
      const host = await openRowsInExcel([["과제번호", "관리과제명", "총점", "등급"]]);
      host.workbook.settings.set(SETTING_KEYS.ruleSet, JSON.stringify(ruleSet));
      expect((await validate()).findings.map(({ check }) => check)).toEqual(["no-tasks"]);
      disconnectExcel();
    }
  });

  it("blocks where the workbook's rule set cannot be read, and says what is wrong with it", async () => {
    const host = await openSampleInExcel();
    host.workbook.settings.set(SETTING_KEYS.ruleSet, JSON.stringify({ ...RULE_SET_2023, id: "" }));
    expect((await validate()).findings[0]).toMatchObject({ check: "rules-invalid", details: { path: "id" } });
  });

  it("remembers in the workbook what the user says of a column, and forgets it again", async () => {
    const host = await openRowsInExcel([
      ["과제번호", "관리과제명", "총점", "환산 점수", "등급"],
      ["A-1", "과제 1", 90, 80, null],
      ["A-2", "과제 2", 70, 95, null],
    ]);
    const scores = async () => (await validate()).tasks.map((task) => task.score);
    expect(await scores()).toEqual([90, 70]);
    await correctColumn("Sheet1", "score", 3);
    expect(await scores()).toEqual([80, 95]);
    expect(host.workbook.settings.get(SETTING_KEYS.columns)).toContain("Sheet1");
    expect((await correctColumn("Sheet1", "score", null)).findings[0]).toMatchObject({ check: "no-score-column" });
    await correctColumn("Sheet1", "score", undefined);
    expect(await scores()).toEqual([90, 70]);
  });
});
