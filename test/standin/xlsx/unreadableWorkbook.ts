/** Why a file could not be read as a workbook. */
export type UnreadableReason = "empty" | "encrypted" | "legacy" | "not-a-workbook" | "damaged";

const explanations: Record<UnreadableReason, string> = {
  empty: "the file is empty",
  encrypted: "the workbook is protected by a password",
  legacy: "the workbook has the old binary format (.xls); save it as .xlsx first",
  "not-a-workbook": "the file is not an Excel workbook (.xlsx)",
  damaged: "the workbook is damaged",
};

/** The one error that reading or patching a file throws when the bytes are no usable workbook. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail?: string,
  ) {
    super(detail ? `${explanations[reason]}: ${detail}` : explanations[reason]);
    this.name = "UnreadableWorkbook";
  }
}
