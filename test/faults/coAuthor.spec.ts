import { disconnectExcel } from "../standin/client/nodeBridge";
import type { Sheet } from "../standin/workbook/types";
import { changedRuns, rightContents, type Change } from "./changeMeanwhile";
import { ACTIONS_UNDER_FAULT } from "./actionsUnderFault";
import { EACH_ACTION, faultyRun, isRefusal, open, type Opened } from "./faultyRun";

afterEach(disconnectExcel);

function typeAt(sheet: Sheet, row: number, column: number, values: readonly (string | number | null)[]): void {
  sheet.write({ row, column, rows: 1, columns: values.length }, [values]);
}

const onScores =
  (row: number, column: number, values: readonly (string | number | null)[]): Change =>
  ({ workbook }) =>
    typeAt(workbook.sheets[0]!, row, column, values);

/** Edits the name of the rules on their sheet, where there is one. */
const renameRules: Change = ({ workbook }) => {
  const sheet = workbook.sheet("평가규정");
  const rows = sheet?.usedArea(true)?.rows ?? 0;
  const row = Array.from({ length: rows }, (_, at) => at).find((at) => sheet!.cell(at, 0).value === "이름(한국어)");
  if (row !== undefined) typeAt(sheet!, row, 1, ["위원회가 고친 규정"]);
};

/** What another pane keeps of another sheet, beside what is there. */
const keepOfAnother: Change = ({ workbook: { settings } }) => {
  for (const key of ["Gradeline.Results", "Gradeline.Accepted", "Gradeline.Columns"]) {
    const kept = JSON.parse((settings.get(key) ?? "{}") as string) as object;
    settings.set(key, JSON.stringify({ ...kept, 메모: {} }));
  }
};

const CHANGES: readonly (readonly [string, Change])[] = [
  ["a score", onScores(1, 2, [60])],
  ["a cell of the grade column", onScores(3, 4, ["보류"])],
  ["a cell of the rank column", onScores(3, 3, [9])],
  ["a row that comes below the last task", onScores(8, 0, ["A-8", "과제 8", 99, null, null])],
  ["the sheet of rules", renameRules],
  ["what the workbook keeps of another sheet", keepOfAnother],
];

describe.each(EACH_ACTION)("%s", (_, action) => {
  it.each(CHANGES)(
    "keeps what somebody else types meanwhile, and goes by it or is not done: %s",
    async (__, change) => {
      for (const run of await changedRuns(action, change)) {
        expect({ told: run.told, now: run.now }).toEqual({ told: run.told, now: rightContents(run) });
      }
    },
  );
});

describe("a sheet that somebody goes on typing into", () => {
  const allocating = ACTIONS_UNDER_FAULT.find(({ name }) => name === "등급 배정")!;
  const undoing = ACTIONS_UNDER_FAULT.find(({ name }) => name === "되돌리기 of grades")!;
  const grade = (value: string): Change => onScores(3, 4, [value]);

  /** The action, with changes before its requests, by their numbers from 1; and the grade column afterwards. */
  async function gradesAfter(action: typeof allocating, changes: Readonly<Record<number, Change>>) {
    let host: Opened["host"] | undefined;
    const { said } = await faultyRun(action, (request, opened) => {
      host = opened;
      changes[request]?.(opened);
      return "ok";
    });
    const [sheet] = host!.workbook.sheets;
    const grades = Array.from({ length: 7 }, (_, task) => sheet!.cell(1 + task, 4).value);
    return { grades, isRefused: isRefusal(said) };
  }

  it("keeps what is typed between a write and its being put back", async () => {
    const { grades, isRefused } = await gradesAfter(allocating, { 2: onScores(1, 2, [60]), 3: grade("보류") });
    expect({ grades, isRefused }).toEqual({ grades: [null, null, "보류", null, null, null, null], isRefused: true });
  });

  it("takes nothing back where a grade is typed between the look and the putting back", async () => {
    const { host } = await open(undoing);
    const written = Array.from({ length: 7 }, (_, task) => host.workbook.sheets[0]!.cell(1 + task, 4).value);
    const { grades, isRefused } = await gradesAfter(undoing, { 2: grade("보류") });
    expect({ grades, isRefused }).toEqual({
      grades: written.map((value, task) => (task === 2 ? "보류" : value)),
      isRefused: true,
    });
  });

  // Excel has no write that hangs on what stands in a cell. Each request asks what it overwrites, so that the next one can
  // give it back; what is typed into the very same cell between these two is lost, and no further request would change that.
  it("cannot keep what is typed into the same cell twice, both times between two requests", async () => {
    const changes = { 2: onScores(1, 2, [60]), 3: grade("보류"), 4: grade("제외") };
    expect((await gradesAfter(allocating, changes)).grades[2]).toBe("보류");
  });
});
