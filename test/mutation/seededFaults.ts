import { ACHIEVEMENT_FAULTS } from "./faults/achievementFaults";
import { CELL_FAULTS } from "./faults/cellFaults";
import { FORMULA_FAULTS } from "./faults/formulaFaults";
import { GRADE_FAULTS } from "./faults/gradeFaults";
import { INITIATIVE_FAULTS } from "./faults/initiativeFaults";
import { POINTS_FAULTS } from "./faults/pointsFaults";
import { SHEET_FAULTS } from "./faults/sheetFaults";
import { sheetOf } from "./cleanSheet";
import { cleanTasks } from "./cleanTasks";
import { allocatedGrades } from "./excelResults";
import type { Fault } from "./fault";
import type { SheetDraft } from "./sheetDraft";

export const SEEDED_FAULTS: readonly Fault[] = [
  ...SHEET_FAULTS,
  ...CELL_FAULTS,
  ...FORMULA_FAULTS,
  ...ACHIEVEMENT_FAULTS,
  ...INITIATIVE_FAULTS,
  ...POINTS_FAULTS,
  ...GRADE_FAULTS,
];

/** The clean sheet with one fault. */
export function faultySheet({ tasks: change, grades = {}, cells, form }: Fault): SheetDraft {
  const tasks = cleanTasks();
  change?.((id) => {
    const found = tasks.find((task) => task.id === id);
    if (found === undefined) throw new Error(`There is no task ${id}.`);
    return found;
  });
  const allocated = allocatedGrades(tasks);
  const sheet = sheetOf(
    tasks,
    tasks.map(({ id }, position) => grades[id] ?? allocated[position]!),
  );
  cells?.(sheet);
  return form === undefined ? sheet : { ...sheet, form };
}
