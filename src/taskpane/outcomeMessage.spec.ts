import type { WordedOutcome } from "../commands/outcomeEvent";
import { paneEn } from "../i18n/pane.en";
import { paneKo } from "../i18n/pane.ko";
import { NO_DECISION } from "../usecases/decision/decision";
import { outcomeMessage } from "./outcomeMessage";

const finding = (severity: "block" | "warning" | "note", message = "") => ({
  check: "score-missing" as const,
  severity,
  address: "S7",
  title: "점수 없음",
  message,
});

const outcome = (parts: Partial<WordedOutcome>): WordedOutcome =>
  ({
    action: "validate",
    sheet: "점수표",
    tasks: [{}, {}],
    findings: [],
    blocked: false,
    written: [],
    canUndo: false,
    decision: NO_DECISION,
    ...parts,
  }) as WordedOutcome;

test("an allocation says how many grades it wrote where, and offers to take them back", () => {
  const done = outcome({ action: "allocate", written: ["U7:U56", "T7:T56"], canUndo: true });
  expect(outcomeMessage(done, paneKo, "ko")).toEqual({
    intent: "success",
    title: "과제 2개의 등급을 U7:U56에 썼습니다.",
    body: "순위는 T7:T56에 썼습니다.",
    offersUndo: true,
  });
});

test("an allocation says that the committee decided some of it", () => {
  const decision = { lines: [1, 2], moves: [{ task: "1", grade: 1, reason: "사유" }] };
  const done = outcome({ action: "allocate", written: ["U7:U56"], decision });
  expect(outcomeMessage(done, paneKo, "ko").body).toBe("위원회의 조정을 반영했습니다(기준선, 과제 1개).");
  expect(outcomeMessage(done, paneEn, "en").body).toBe("The committee's adjustment is in them (lines, 1 task).");
});

test("an allocation that wrote no ranks says nothing of ranks", () => {
  const done = outcome({ action: "allocate", written: ["U7:U56"], canUndo: true });
  expect(outcomeMessage(done, paneEn, "en").body).toBe("");
});

test("one blocking finding is told in its own words, several are counted", () => {
  const one = outcome({
    action: "allocate",
    blocked: true,
    findings: [finding("block", "S7이 비었습니다."), finding("note")],
  });
  expect(outcomeMessage(one, paneKo, "ko")).toMatchObject({
    intent: "error",
    title: "등급을 쓰지 않았습니다.",
    body: "S7이 비었습니다.",
    offersUndo: false,
  });
  const three = outcome({ action: "allocate", blocked: true, findings: [1, 2, 3].map(() => finding("block")) });
  expect(outcomeMessage(three, paneKo, "ko").body).toBe("막음 3건을 먼저 해결하고 다시 실행하세요.");
});

test("a check counts what it found, and its worst finding sets the tone", () => {
  const found = outcome({ findings: [finding("warning"), finding("note"), finding("note")] });
  expect(outcomeMessage(found, paneKo, "ko")).toMatchObject({
    intent: "warning",
    body: "경고 1건, 참고 2건.",
  });
  expect(outcomeMessage(outcome({ findings: [finding("block")], blocked: true }), paneKo, "ko").intent).toBe("error");
  expect(outcomeMessage(outcome({ findings: [finding("note")] }), paneKo, "ko").intent).toBe("info");
  expect(outcomeMessage(outcome({}), paneKo, "ko")).toMatchObject({ intent: "success", body: "찾은 문제가 없습니다." });
});

test("a sheet without tasks could not be read, and the reason is told", () => {
  const empty = outcome({ tasks: [], blocked: true, findings: [finding("block", "이 시트에는 값이 없습니다.")] });
  expect(outcomeMessage(empty, paneKo, "ko")).toMatchObject({
    intent: "error",
    title: "점수표로 읽지 못했습니다.",
    body: "이 시트에는 값이 없습니다.",
  });
});

test("a check that never saw the sheet says why", () => {
  const failed = outcome({
    sheet: "",
    tasks: [],
    blocked: true,
    findings: [finding("block", "셀을 입력하는 중입니다.")],
  });
  expect(outcomeMessage(failed, paneKo, "ko")).toMatchObject({
    title: "확인하지 못했습니다.",
    body: "셀을 입력하는 중입니다.",
  });
});

test("an undo succeeded where it wrote, even on a sheet that blocks grading", () => {
  const undone = outcome({ action: "undo", written: ["U7:U56"], blocked: true, findings: [finding("block")] });
  expect(outcomeMessage(undone, paneKo, "ko")).toMatchObject({ intent: "success", title: "등급 배정을 되돌렸습니다." });
  const refused = outcome({ action: "undo", blocked: true, findings: [finding("block", "U8")] });
  expect(outcomeMessage(refused, paneKo, "ko")).toMatchObject({ intent: "error", title: "되돌리지 않았습니다." });
});

test("a fix names the cells that it mended, counts what is left, and can be taken back on the spot", () => {
  const done = outcome({ action: "fix", written: ["E7:E9", "G12"], canUndo: true, findings: [finding("warning")] });
  expect(outcomeMessage(done, paneKo, "ko")).toEqual({
    intent: "success",
    title: "고친 셀: E7:E9, G12",
    body: "경고 1건.",
    offersUndo: true,
  });
});

test("accepting and withdrawing say what counts now", () => {
  expect(outcomeMessage(outcome({ action: "accept", canUndo: true }), paneEn, "en")).toMatchObject({
    title: "The finding is accepted, and the workbook keeps the reason.",
    offersUndo: true,
  });
  expect(outcomeMessage(outcome({ action: "withdraw" }), paneKo, "ko").title).toBe("다시 확인할 사항으로 셉니다.");
});

test("what blocks grades keeps nobody from accepting a finding, but a finding that is gone does", () => {
  const done = outcome({ action: "accept", blocked: true, findings: [finding("block")] });
  expect(outcomeMessage(done, paneKo, "ko").intent).toBe("success");
  const gone = { ...finding("block", "이 항목은 시트에 더 없습니다."), check: "finding-gone" as const };
  const refused = outcome({ action: "accept", blocked: true, findings: [gone, finding("block")] });
  expect(outcomeMessage(refused, paneKo, "ko")).toMatchObject({
    intent: "error",
    title: "받아들이지 않았습니다.",
    body: "이 항목은 시트에 더 없습니다.",
  });
});

test("accepted findings are not counted", () => {
  const accepted = { ...finding("warning"), accepted: { reason: "사유", at: "2024-01-02T03:04:05.000Z" } };
  expect(outcomeMessage(outcome({ findings: [accepted] }), paneKo, "ko")).toMatchObject({
    intent: "success",
    body: "찾은 문제가 없습니다.",
  });
});

test("undo says what it took back", () => {
  const titleOf = (undone: "grades" | "fixes" | "acceptance", written: string[]) =>
    outcomeMessage(outcome({ action: "undo", undone, written }), paneKo, "ko").title;
  expect([titleOf("grades", ["U7"]), titleOf("fixes", ["E7"]), titleOf("acceptance", [])]).toEqual([
    "등급 배정을 되돌렸습니다.",
    "고친 셀을 되돌렸습니다.",
    "받아들인 사항을 전으로 되돌렸습니다.",
  ]);
});
