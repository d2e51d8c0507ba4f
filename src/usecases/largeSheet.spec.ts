import { columnValues, openRowsInExcel } from "../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../test/standin/client/nodeBridge";
import type { Host } from "../../test/standin/host/host";
import type { CellValue } from "../../test/standin/workbook/types";
import { cancelReading, onReadingProgress, type ReadingProgress } from "../excel/longReading";
import { allocate } from "./allocate";
import { forgetAllSteps } from "./history/sessionSteps";
import { undo } from "./history/undo";
import { validate } from "./validate";

const COUNT = 800;
const GRADE = 3;
const TABLE: CellValue[][] = [
  ["과제번호", "관리과제명", "총점", "등급"],
  ...Array.from({ length: COUNT }, (_, index) => [`A-${index + 1}`, `과제 ${index + 1}`, 100 - index / 10, null]),
];

/** Some five answers for the cells. */
const LIMIT = 50_000;

const grades = (host: Host) => columnValues(host, GRADE, 1, COUNT);

beforeEach(forgetAllSteps);
afterEach(disconnectExcel);

describe("a sheet that is too large for one answer of Excel on the web", () => {
  it("is checked as any other", async () => {
    await openRowsInExcel(TABLE, { payloadLimit: LIMIT });
    expect(await validate()).toMatchObject({ blocked: false, findings: [], tasks: { length: COUNT } });
  });

  it("gets the grades that it would get in one piece, and undo takes them back", async () => {
    const whole = await openRowsInExcel(TABLE);
    await allocate();
    const expected = grades(whole);
    const host = await openRowsInExcel(TABLE, { payloadLimit: LIMIT });
    expect(await allocate()).toMatchObject({ blocked: false, written: [`D2:D${COUNT + 1}`] });
    expect(grades(host)).toEqual(expected);
    expect((await undo()).blocked).toBe(false);
    expect(grades(host)).toEqual(TABLE.slice(1).map(() => null));
  });

  it.each([
    ["in the first chunk", 3],
    ["in the last chunk", COUNT],
  ])("is left as it was where a score %s changed before grades were written", async (_, row) => {
    const host = await openRowsInExcel(TABLE, { payloadLimit: LIMIT });
    await validate();
    // The request that writes is the first after the sheet was read once more.
    const writeRequest = 2 * host.traffic.roundTrips + 1;
    host.beforeRequest = (request) => {
      if (request === writeRequest) host.workbook.sheets[0]!.write({ row, column: 2, rows: 1, columns: 1 }, [[1]]);
      return Promise.resolve("ok");
    };
    const outcome = await allocate();
    expect(outcome.findings).toMatchObject([{ check: "changed-meanwhile", address: `C${row + 1}` }]);
    expect(grades(host)).toEqual(TABLE.slice(1).map(() => null));
  });

  it("is left as it was where Excel fails while it is looked at once more", async () => {
    const host = await openRowsInExcel(TABLE, { payloadLimit: LIMIT });
    await validate();
    const look = 2 * host.traffic.roundTrips + 2;
    host.beforeRequest = (request) => Promise.resolve(request === look ? { error: "GeneralException" } : "ok");
    expect((await allocate()).findings).toMatchObject([{ check: "changed-meanwhile", address: "" }]);
    expect(grades(host)).toEqual(TABLE.slice(1).map(() => null));
  });

  it("tells how far it is read, and nothing once it is over", async () => {
    await openRowsInExcel(TABLE, { payloadLimit: LIMIT });
    const told: (ReadingProgress | null)[] = [];
    const stop = onReadingProgress((progress) => told.push(progress));
    await validate();
    stop();
    expect(told[0]).toBeNull();
    expect(told[told.length - 1]).toBeNull();
    const shares = told.flatMap((progress) => (progress === null ? [] : [progress.done / progress.all]));
    expect(shares.length).toBeGreaterThan(4);
    expect([shares[0], shares[shares.length - 1]]).toEqual([0, 1]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("can be called off while it is read, and is read when asked for again", async () => {
    const host = await openRowsInExcel(TABLE, { payloadLimit: LIMIT });
    host.beforeRequest = (request) => {
      if (request === 5) cancelReading();
      return Promise.resolve("ok");
    };
    expect(await validate()).toMatchObject({ blocked: true, findings: [{ check: "cancelled" }] });
    expect(await validate()).toMatchObject({ blocked: false, tasks: { length: COUNT } });
  });

  it("is left as it was where the look after the writing is called off, and nothing is kept of it", async () => {
    const host = await openRowsInExcel(TABLE, { payloadLimit: LIMIT });
    await validate();
    const look = 2 * host.traffic.roundTrips + 2;
    host.beforeRequest = (request) => {
      if (request === look) cancelReading();
      return Promise.resolve("ok");
    };
    expect(await allocate()).toMatchObject({ written: [], canUndo: false, findings: [{ check: "cancelled" }] });
    expect(grades(host)).toEqual(TABLE.slice(1).map(() => null));
    expect([...host.workbook.settings.keys()]).toEqual([]);
  });

  it("says that it was put back where only the reading after that is called off", async () => {
    const host = await openRowsInExcel(TABLE, { payloadLimit: LIMIT });
    await allocate();
    const first = host.traffic.roundTrips;
    host.beforeRequest = (request) => {
      if (request === first + 5) cancelReading();
      return Promise.resolve("ok");
    };
    expect(await undo()).toMatchObject({ undone: "grades", findings: [{ check: "not-looked-again" }] });
    expect(grades(host)).toEqual(TABLE.slice(1).map(() => null));
  });

  it("has nothing to call off where one answer holds the sheet", async () => {
    await openRowsInExcel(TABLE);
    cancelReading();
    expect(await validate()).toMatchObject({ blocked: false });
  });
});
