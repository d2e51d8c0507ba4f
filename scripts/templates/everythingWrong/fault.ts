import type { CellValue, Worksheet } from "exceljs";
import type { SheetGolden } from "../golden";

/** Cells that were got wrong, and what must be found of each fault. */
export interface Fault {
  /** By address; `null` empties the cell. */
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly findings?: readonly string[];
  readonly notes?: readonly string[];
}

export function writeFaults(sheet: Worksheet, faults: readonly Fault[]): void {
  for (const { cells } of faults) {
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  }
}

export const foundOf = (faults: readonly Fault[]): Pick<SheetGolden, "findings" | "notes"> => ({
  findings: faults.flatMap(({ findings = [] }) => findings),
  notes: faults.flatMap(({ notes = [] }) => notes),
});
