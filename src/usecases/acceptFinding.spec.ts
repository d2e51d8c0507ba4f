import { openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import type { Host } from "../../test/standin/host/host";
import { SETTING_KEYS } from "../excel/settings";
import type { Finding } from "../scoresheet/finding";
import { acceptFinding, withdrawAcceptance } from "./acceptFinding";
import { allocate } from "./allocate";
import type { Outcome } from "./outcome";
import { undo } from "./history/undo";
import { forgetAllSteps } from "./history/sessionSteps";
import { validate } from "./validate";

/** 80 of 100 is 80 %, and the sheet says 85. */
const TABLE = [
  ["과제번호", "관리과제명", "목표치", "실적치", "달성률", "총점", "등급"],
  ["A-1", "가", 100, 80, 85, 90, null],
  ["A-2", "나", 100, 90, 90, 80, null],
];

let host: Host;
beforeEach(async () => {
  forgetAllSteps();
  host = await openRowsInExcel(TABLE);
});
afterEach(disconnectExcel);

const rateFinding = ({ findings }: Outcome): Finding => findings.find(({ check }) => check === "rate-mismatch")!;
const write = (row: number, column: number, value: string | number) =>
  host.workbook.sheets[0]!.write({ row, column, rows: 1, columns: 1 }, [[value]]);

/** Accepts the rate that does not follow. */
const acceptRate = async () => acceptFinding("Sheet1", rateFinding(await validate()), " 정정 공문에 따름 ");

describe("acceptFinding", () => {
  it("marks the finding with its reason and keeps it in the list, now and at the next look", async () => {
    const outcome = await acceptRate();
    expect(outcome).toMatchObject({ action: "accept", blocked: false, canUndo: true });
    expect(rateFinding(outcome).accepted?.reason).toBe("정정 공문에 따름");
    expect(rateFinding(outcome).accepted?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(rateFinding(await validate())).toEqual(rateFinding(outcome));
    expect(rateFinding(await allocate()).accepted).toBeDefined();
  });

  it("changes no cell", async () => {
    await acceptRate();
    expect(host.workbook.changes()).toEqual([]);
  });

  it("holds while the task moves, and lapses when a value changes", async () => {
    await acceptRate();
    const sheet = host.workbook.sheets[0]!;
    const row = (at: number) => ({ row: at, column: 0, rows: 1, columns: 7 });
    sheet.write(row(3), [["A-1", "가", 100, 80, 85, 90, null]]);
    sheet.write(row(1), [["A-0", "새 과제", 100, 100, 100, 95, null]]);
    expect(rateFinding(await validate())).toMatchObject({ address: "E4", accepted: {} });
    write(3, 4, 86);
    expect(rateFinding(await validate()).accepted).toBeUndefined();
  });

  it("asks for a reason", async () => {
    const finding = rateFinding(await validate());
    expect(await acceptFinding("Sheet1", finding, "  ")).toMatchObject({
      blocked: true,
      findings: [{ check: "reason-missing", address: "E2" }],
    });
    expect(host.workbook.settings.has(SETTING_KEYS.accepted)).toBe(false);
  });

  it("refuses what keeps grades from being right", async () => {
    write(1, 5, "미정");
    const [blocking] = (await validate()).findings;
    expect(blocking?.severity).toBe("block");
    expect((await acceptFinding("Sheet1", blocking!, "괜찮음")).findings).toMatchObject([{ check: "not-acceptable" }]);
  });

  it("refuses a finding that is no longer there", async () => {
    const finding = rateFinding(await validate());
    write(1, 4, 80);
    expect((await acceptFinding("Sheet1", finding, "괜찮음")).findings[0]).toMatchObject({ check: "finding-gone" });
    expect(host.workbook.settings.has(SETTING_KEYS.accepted)).toBe(false);
  });

  it("is taken back by 되돌리기", async () => {
    await acceptRate();
    const outcome = await undo();
    expect(outcome).toMatchObject({ action: "undo", undone: "acceptance", blocked: false, canUndo: false });
    expect(rateFinding(outcome).accepted).toBeUndefined();
    expect(host.workbook.settings.has(SETTING_KEYS.accepted)).toBe(false);
  });

  it("keeps what was accepted on another sheet", async () => {
    const other = JSON.stringify({ 다른시트: { key: { reason: "다른 사유", at: "2026-01-02T00:00:00.000Z" } } });
    host.workbook.settings.set(SETTING_KEYS.accepted, other);
    await acceptRate();
    await withdrawAcceptance("Sheet1", rateFinding(await validate()));
    expect(host.workbook.settings.get(SETTING_KEYS.accepted)).toBe(other);
  });
});

describe("withdrawAcceptance", () => {
  it("lets the finding count again, and 되돌리기 brings the acceptance back", async () => {
    const accepted = rateFinding(await acceptRate());
    const outcome = await withdrawAcceptance("Sheet1", accepted);
    expect(outcome).toMatchObject({ action: "withdraw", blocked: false });
    expect(rateFinding(outcome).accepted).toBeUndefined();
    expect(rateFinding(await undo()).accepted).toEqual(accepted.accepted);
  });
});
