import { parseArea } from "../../standin/xlsx/address";
import type { CellValue, Sheet } from "../../standin/workbook/types";
import type { Workbench } from "./Workbench";

/** A cell as tests see it: what the workbook holds, and what the grid shows of it. */
export interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly shown: string;
}

/** The active sheet, what is selected on it, and whether the grid shows that or has to be scrolled. */
export interface SeenSelection {
  readonly sheet: string;
  readonly area: string;
  readonly isInSight: boolean;
}

/** `window.workbench`: the door for the add-in's page, and a window for tests through which nothing can be changed. */
export interface WorkbenchHandle {
  /** Called by the add-in's page before Office.js runs in it. */
  enter(page: Window): void;
  /** Do the add-in's functions compute and its commands answer? */
  isReady(): boolean;
  /** The cells of an area (`U7:U56`) row by row, on the active sheet unless another is named. */
  cells(address: string, sheet?: string): SeenCell[][];
  selection(): SeenSelection;
}

/** Puts the handle where the add-in's page and tests find it. */
export function offerHandle(workbench: Workbench): void {
  const handle: WorkbenchHandle = {
    enter: (page) => workbench.enter(page),
    isReady: () => workbench.isReady,
    cells: (address, name) => {
      const sheet = sheetOf(workbench, name);
      const area = parseArea(address);
      if (!area) throw new Error(`${address} is no area`);
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) =>
          seen(workbench, sheet, area.row + row, area.column + column),
        ),
      );
    },
    selection: () => workbench.selection(),
  };
  Object.assign(window, { workbench: handle });
}

function sheetOf({ workbook }: Workbench, name: string | undefined): Sheet {
  const sheet = name === undefined ? workbook?.activeSheet : workbook?.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name ?? ""}`);
  return sheet;
}

function seen(workbench: Workbench, sheet: Sheet, row: number, column: number): SeenCell {
  const { value, formula } = sheet.cell(row, column);
  return { value, formula, shown: workbench.shownText(sheet, row, column) };
}
