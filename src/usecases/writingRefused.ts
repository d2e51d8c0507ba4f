import type { Writing } from "../excel/writeCells";
import type { Finding } from "../scoresheet/finding";

/** Why a write did not count: the sheet had changed, and the cells got back what stood in them, or did not. */
export const writingRefused = ({ restored, changedAt }: Extract<Writing, { written: false }>): Finding => ({
  check: restored ? "changed-meanwhile" : "not-restored",
  severity: "block",
  address: changedAt,
});
