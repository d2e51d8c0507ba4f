import { fills, type CellLook } from "./style";

/** A column of the score sheet, in the order of the sheet. */
export interface Column {
  readonly key: ColumnKey;
  readonly head: string;
  /** The merged head above, where the column belongs to a group. */
  readonly group?: string;
  readonly width: number;
  /** Does the column say something of a task, so that its cells merge where a task has several indicators? */
  readonly ofTask: boolean;
  readonly look: CellLook;
}

export type ColumnKey =
  | "subcommittee"
  | "id"
  | "name"
  | "indicator"
  | "target"
  | "actual"
  | "rate"
  | "band"
  | "publishedBand"
  | "initiative"
  | "representativeness"
  | "achievement"
  | "effect"
  | "contribution"
  | "communication"
  | "stakeholder"
  | "collaboration"
  | "bonus"
  | "total"
  | "rank"
  | "grade"
  | "remark";

const achievementGroup = "성과지표 달성도(40점)";
const effectGroup = "정책효과성(40점)";
const communicationGroup = "소통·의견수렴(15점)";
const points: CellLook = { format: "0.00" };
const text: CellLook = { align: "left" };

export const columns: readonly Column[] = [
  { key: "subcommittee", head: "분과", width: 9.25, ofTask: true, look: {} },
  { key: "id", head: "과제번호", width: 8.5, ofTask: true, look: {} },
  { key: "name", head: "관리과제명", width: 27, ofTask: true, look: text },
  { key: "indicator", head: "성과지표", group: achievementGroup, width: 27, ofTask: false, look: text },
  { key: "target", head: "목표치", group: achievementGroup, width: 9.25, ofTask: false, look: { align: "right" } },
  { key: "actual", head: "실적치", group: achievementGroup, width: 13, ofTask: false, look: { align: "right" } },
  { key: "rate", head: "달성률", group: achievementGroup, width: 9.25, ofTask: false, look: { format: "0.0%" } },
  { key: "band", head: "달성도", group: achievementGroup, width: 9.25, ofTask: false, look: {} },
  { key: "publishedBand", head: "공표\n판정", group: achievementGroup, width: 9.25, ofTask: true, look: {} },
  { key: "initiative", head: "적극성", group: achievementGroup, width: 9.25, ofTask: true, look: {} },
  { key: "representativeness", head: "대표성", group: achievementGroup, width: 9.25, ofTask: true, look: {} },
  { key: "achievement", head: "점수\n(40)", group: achievementGroup, width: 7.5, ofTask: true, look: points },
  { key: "effect", head: "정책효과\n(30)", group: effectGroup, width: 8.5, ofTask: true, look: points },
  { key: "contribution", head: "상위\n기여도\n(10)", group: effectGroup, width: 7.5, ofTask: true, look: points },
  {
    key: "communication",
    head: "소통\n노력도\n(10)",
    group: communicationGroup,
    width: 7.5,
    ofTask: true,
    look: points,
  },
  {
    key: "stakeholder",
    head: "현장의견\n수렴(5)",
    group: communicationGroup,
    width: 8.5,
    ofTask: true,
    look: points,
  },
  { key: "collaboration", head: "협업노력\n(5)", width: 8.5, ofTask: true, look: points },
  { key: "bonus", head: "가·감점", width: 7.5, ofTask: true, look: points },
  { key: "total", head: "총점", width: 8.5, ofTask: true, look: { ...points, bold: true, fill: fills.total } },
  { key: "rank", head: "순위", width: 6, ofTask: true, look: { fill: fills.total } },
  { key: "grade", head: "등급", width: 9.25, ofTask: true, look: { bold: true, fill: fills.open } },
  { key: "remark", head: "비고", width: 24, ofTask: false, look: { ...text, size: 8 } },
];

/** The letter of a column: `A` for the first. */
export function letter(key: ColumnKey): string {
  return String.fromCharCode("A".charCodeAt(0) + columnIndex(key));
}

/** The 1-based number of a column, as exceljs counts. */
export function columnNumber(key: ColumnKey): number {
  return columnIndex(key) + 1;
}

function columnIndex(key: ColumnKey): number {
  return columns.findIndex((column) => column.key === key);
}
