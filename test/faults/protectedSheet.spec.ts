import { disconnectExcel } from "../standin/client/nodeBridge";
import type { Host } from "../standin/host/host";
import { cleanRun, EACH_ACTION, faultyRun, isRefusal, numbersUpTo, sentence } from "./faultyRun";

afterEach(disconnectExcel);

const GRADE_COLUMN = 4;

/** Protects every sheet that there is. */
function protect({ workbook }: Host): void {
  for (const sheet of workbook.sheets) sheet.isProtected = true;
}

/** Protects the sheets, but leaves the grade column of the scores open, as a form does that is filled in. */
function protectButGrades(host: Host): void {
  protect(host);
  const [scores] = host.workbook.sheets;
  scores!.isLocked = (_, column) => column !== GRADE_COLUMN;
}

describe.each(EACH_ACTION)("%s", (_, action) => {
  it.each([
    ["as a whole", protect],
    ["but for its grade column", protectButGrades],
  ])("leaves a sheet that is protected %s meanwhile as before or fully written, and says which", async (__, begin) => {
    const { before, after, requests } = await cleanRun(action);
    for (const number of numbersUpTo(requests)) {
      const { now, said } = await faultyRun(action, (request, host) => {
        if (request === number) begin(host);
        return "ok";
      });
      const told = `before request ${number} of ${requests}: ${sentence(said)}`;
      expect({ told, now }).toEqual({ told, now: isRefusal(said) ? before : after });
      if (isRefusal(said)) expect(told).toContain("시트 보호 해제");
    }
  });
});
