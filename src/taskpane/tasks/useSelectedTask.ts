import { useEffect, useState } from "react";
import { onRowSelected, type CellPlace } from "../../excel/onRowSelected";
import { taskAt } from "../../scoresheet/taskAt";
import type { Outcome, TaskOutcome } from "../../usecases/outcome";

/** The task whose row is selected on the sheet that the pane shows; `null` where another cell is, or none was yet. */
export function useSelectedTask({
  sheet,
  scoreSheet,
  tasks,
}: Pick<Outcome, "sheet" | "scoreSheet" | "tasks">): TaskOutcome | null {
  const [selected, setSelected] = useState<{ readonly sheet: string; readonly cell: CellPlace | null } | null>(null);
  const isScoreSheet = scoreSheet !== null;
  useEffect(
    () => (isScoreSheet ? onRowSelected(sheet, (cell) => setSelected({ sheet, cell })) : undefined),
    [sheet, isScoreSheet],
  );
  if (scoreSheet === null || selected === null || selected.cell === null || selected.sheet !== sheet) return null;
  const position = taskAt(scoreSheet, selected.cell);
  return position === null ? null : (tasks[position] ?? null);
}
