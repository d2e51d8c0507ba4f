import { inWorkbook } from "../../src/excel/inWorkbook";
import { readSheet } from "../../src/excel/readSheet";
import { openRowsInExcel } from "../fixtures/openInExcel";
import { disconnectExcel } from "../standin/client/nodeBridge";

/** How many requests it takes to read a sheet of these rows, through Microsoft's client. */
export async function requestsToRead(rows: readonly (readonly (string | number)[])[]): Promise<number> {
  const host = await openRowsInExcel(rows);
  try {
    await inWorkbook((context) => readSheet(context));
    return host.traffic.roundTrips;
  } finally {
    disconnectExcel();
  }
}
