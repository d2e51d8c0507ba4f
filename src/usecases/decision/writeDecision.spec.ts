import { columnValues, openSampleInExcel } from "../../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../../test/standin/client/nodeBridge";
import { SETTING_KEYS } from "../../excel/settings";
import { allocate } from "../allocate";
import { gradingResults } from "../results";
import { undo } from "../history/undo";
import { validate } from "../validate";
import { NO_DECISION } from "./decision";
import { keepDraft } from "./keepDraft";

const GRADES = [20, 6, 55] as const;
const SHEET = "점수표";
/** The rules' own are 2, 11, 16, 29, 36, 44, 46; the second of them parts three tasks that share rank 13. */
const LINES = { ...NO_DECISION, lines: [2, 13, 16, 29, 36, 44, 46] };
const OWN_COUNTS = [1, 9, 6, 13, 7, 8, 2];
const COUNTS = [1, 12, 3, 13, 7, 8, 2];

afterEach(disconnectExcel);

describe("grades that the committee decided", () => {
  it("are written, recorded with the result, and count on at the next check and the next allocation", async () => {
    const host = await openSampleInExcel();
    const outcome = await allocate({ decision: LINES });
    expect(outcome).toMatchObject({ blocked: false, counts: COUNTS, decision: LINES });
    expect(columnValues(host, ...GRADES).filter((grade) => grade === 2)).toHaveLength(12);
    expect(gradingResults(host.workbook.settings.get(SETTING_KEYS.results) as string)[SHEET]).toMatchObject({
      decision: LINES,
    });
    const checked = await validate();
    expect(checked).toMatchObject({ counts: COUNTS, decision: LINES });
    expect(checked.findings.map(({ check }) => check)).not.toContain("grade-differs");
    expect(await allocate()).toMatchObject({ counts: COUNTS, decision: LINES });
    expect(await allocate({ decision: NO_DECISION })).toMatchObject({ counts: OWN_COUNTS });
  });

  it("tell of a task that was moved by whom and why, and of one beside a moved line that it was moved", async () => {
    await openSampleInExcel();
    const { tasks } = await validate();
    const [better, worse] = [tasks.find(({ rank }) => rank === 10)!, tasks.find(({ rank }) => rank === 14)!];
    const title = (task: typeof better) => `${task.id} ${task.name}`;
    const moves = [
      { task: title(worse), grade: 2, reason: "정책효과가 큼" },
      { task: title(better), grade: 3, reason: "자료 보완 필요" },
    ];
    const moved = await allocate({ decision: { lines: null, moves } });
    expect(moved.blocked).toBe(false);
    expect(moved.tasks.find(({ rank }) => rank === 14)!.explanation).toMatchObject({
      grade: 2,
      decided: { by: "move", from: 3, reason: "정책효과가 큼" },
    });
    const drawn = await allocate({ decision: LINES });
    expect(drawn.tasks.find(({ rank }) => rank === 13)!.explanation).toMatchObject({
      grade: 2,
      decided: { by: "line" },
    });
    expect(drawn.tasks.find(({ rank }) => rank === 40)!.explanation!.decided).toBeUndefined();
  });

  it("are taken back together with the decision", async () => {
    const host = await openSampleInExcel();
    await allocate({ decision: LINES });
    expect(await undo()).toMatchObject({ undone: "grades", decision: NO_DECISION });
    expect(columnValues(host, ...GRADES).filter((grade) => grade !== null)).toEqual([]);
    expect(await validate()).toMatchObject({ counts: OWN_COUNTS });
  });

  it("are not written where the rules do not permit them, and no cell changes", async () => {
    const host = await openSampleInExcel();
    const refused = await allocate({ decision: { ...LINES, lines: [3, 11, 16, 29, 36, 44, 46] } });
    expect(refused).toMatchObject({ blocked: true, written: [] });
    expect(refused.findings[0]).toMatchObject({
      check: "decision-not-permitted",
      details: { problem: "not-permitted", grade: 1 },
    });
    expect(host.workbook.changes()).toEqual([]);
  });

  it("block the next allocation once a moved task is gone, instead of being dropped in silence", async () => {
    const host = await openSampleInExcel();
    const { tasks } = await validate();
    const task = tasks.find(({ rank }) => rank === 14)!;
    await allocate({
      decision: { lines: null, moves: [{ task: `${task.id} ${task.name}`, grade: 2, reason: "위원장 회의" }] },
    });
    const sheet = host.workbook.sheet(SHEET)!;
    const renamed = Array.from({ length: 12 }, (_, column) => column).find(
      (column) => sheet.cell(task.row - 1, column).value === task.name,
    )!;
    sheet.write({ row: task.row - 1, column: renamed, rows: 1, columns: 1 }, [["다른 이름의 과제"]]);
    const refused = await allocate();
    expect(refused.blocked).toBe(true);
    expect(refused.findings).toContainEqual(
      expect.objectContaining({ check: "decision-not-permitted", details: { problem: "no-such-task" } }),
    );
  });
});

describe("keepDraft", () => {
  it("keeps what is being decided in the workbook, without a cell or a step to undo, until it is written", async () => {
    const host = await openSampleInExcel();
    await keepDraft(SHEET, LINES);
    expect(host.workbook.changes()).toEqual([]);
    expect(await validate()).toMatchObject({ draft: LINES, decision: NO_DECISION });
    expect(await allocate({ decision: LINES })).toMatchObject({ draft: null, decision: LINES });
    expect(await undo()).toMatchObject({ draft: LINES, decision: NO_DECISION });
    await keepDraft(SHEET, null);
    expect(await validate()).toMatchObject({ draft: null });
    expect(host.workbook.settings.has(SETTING_KEYS.drafts)).toBe(false);
  });
});
