import { formatAddress, isEntireColumn, isEntireRow } from "../address";
import { notInStandIn } from "../richApiError";
import { method, navigation, objectOf, property, type Member } from "./objectType";
import { rangeFormat } from "./rangeFormat";
import type { RangeTarget } from "./rangeTarget";
import { worksheet } from "./worksheet";

const MAX_CELL_COUNT = 2 ** 31 - 1;

const address = ({ sheet, area }: RangeTarget) => formatAddress(sheet.name, area);

/** Where a range lies and how it looks. */
export const rangeShape: Record<string, Member<RangeTarget>> = {
  Address: property("ExcelApi 1.1", { get: address }),
  AddressLocal: property("ExcelApi 1.1", { get: address }),
  RowIndex: property("ExcelApi 1.1", { get: ({ area }) => area.row }),
  ColumnIndex: property("ExcelApi 1.1", { get: ({ area }) => area.column }),
  RowCount: property("ExcelApi 1.1", { get: ({ area }) => area.rows }),
  ColumnCount: property("ExcelApi 1.1", { get: ({ area }) => area.columns }),
  CellCount: property("ExcelApi 1.1", {
    get: ({ area }) => (area.rows * area.columns > MAX_CELL_COUNT ? -1 : area.rows * area.columns),
  }),
  IsEntireColumn: property("ExcelApi 1.7", { get: ({ area }) => isEntireColumn(area) }),
  IsEntireRow: property("ExcelApi 1.7", { get: ({ area }) => isEntireRow(area) }),
  RowHidden: property("ExcelApi 1.2", { get: rowHidden }),
  ColumnHidden: property("ExcelApi 1.2", { get: columnHidden }),
  HasSpill: property("ExcelApi 1.12", { get: hasSpill }, { isComputed: true }),
  Hidden: property("ExcelApi 1.2", {
    get: (range) => {
      const [rows, columns] = [rowHidden(range), columnHidden(range)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  }),
  GetRowProperties: method("ExcelApi 1.9", 1, ({ sheet, area }, [options]) => {
    requireOnly(options, "rowHidden");
    return Array.from({ length: area.rows }, (_, offset) => ({ rowHidden: sheet.isRowHidden(area.row + offset) }));
  }),
  GetColumnProperties: method("ExcelApi 1.9", 1, ({ sheet, area }, [options]) => {
    requireOnly(options, "columnHidden");
    return Array.from({ length: area.columns }, (_, offset) => ({
      columnHidden: sheet.isColumnHidden(area.column + offset),
    }));
  }),
  Worksheet: navigation("ExcelApi 1.1", ({ sheet }) => objectOf(worksheet, sheet)),
  Format: navigation("ExcelApi 1.1", (range) => objectOf(rangeFormat, range)),
};

function rowHidden({ sheet, area }: RangeTarget): boolean | null {
  if (area.rows * area.columns > MAX_CELL_COUNT) throw notInStandIn("Range.rowHidden of a whole sheet");
  return sameForAll(area.rows, (offset) => sheet.isRowHidden(area.row + offset));
}

function columnHidden({ sheet, area }: RangeTarget): boolean | null {
  return sameForAll(area.columns, (offset) => sheet.isColumnHidden(area.column + offset));
}

function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  if (area.rows * area.columns > MAX_CELL_COUNT) throw notInStandIn("Range.hasSpill of a whole sheet");
  return sameForAll(area.rows * area.columns, (cell) =>
    sheet.isSpilled(area.row + Math.floor(cell / area.columns), area.column + (cell % area.columns)),
  );
}

/** Of the many properties of rows and columns, the stand-in knows one each. */
function requireOnly(options: unknown, known: string): void {
  const asked = Object.keys(typeof options === "object" && options !== null ? options : {});
  const unknown = asked.find((name) => name !== known);
  if (unknown !== undefined) throw notInStandIn(`The property ${unknown} of rows and columns`);
}

/** The common answer, `null` where the answers differ. */
function sameForAll(count: number, test: (offset: number) => boolean): boolean | null {
  const first = test(0);
  for (let offset = 1; offset < count; offset += 1) if (test(offset) !== first) return null;
  return first;
}
