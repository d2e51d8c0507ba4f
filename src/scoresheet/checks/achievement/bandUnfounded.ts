import type { Finding } from "../../finding";
import { addressAt } from "../../grid";
import type { IndicatorRow, ScoreSheet, Task } from "../../scoreSheet";
import { cellAddress, taskTitle, type Check } from "../check";
import type { NumberReading } from "../../cell/readNumber";

/**
 * A band, or points of 성과지표 달성도, of a task that gives neither a rate nor target and actual. Words count as figures: a target
 * of 대책 발표 is met or not. Of a sheet without any figures it is one note that its bands cannot be checked there; a sheet that
 * only sums up points is an ordinary one.
 */
export const bandUnfounded: Check = ({ sheet }) => {
  const judged = sheet.tasks.flatMap((task) => {
    const address = judgedAt(sheet, task);
    return address === null ? [] : [{ task, address }];
  });
  const unfounded = judged.filter(({ task }) => !task.indicators.some(hasFigures) && !isQualitative(task));
  if (unfounded.length === 0) return [];
  if (!sheet.tasks.some((task) => task.indicators.some(hasFigures))) {
    const banded = unfounded.filter(({ task }) => task.indicators.some(({ band }) => !isNone(band)));
    if (banded.length === 0) return [];
    return [{ check: "band-unfounded", severity: "note", address: "", details: { count: banded.length } }];
  }
  return unfounded.map(({ task, address }): Finding => ({
    check: "band-unfounded",
    severity: "warning",
    address,
    task: taskTitle(task),
  }));
};

/** Where the task's band or its points stand, `null` where there is neither. */
function judgedAt(sheet: ScoreSheet, task: Task): string | null {
  const banded = task.indicators.find(({ band }) => !isNone(band));
  if (banded !== undefined) return cellAddress(sheet, banded.row, "band");
  const points = task.items.achievement;
  if (points?.points.kind !== "number" || points.points.value <= 0 || points.pointsColumn === null) return null;
  return addressAt(sheet.grid, task.row, points.pointsColumn);
}

/** Nothing, or an error value, which is a fault of its own. */
const isNone = (text: string): boolean => /^[-–—−ㅡ]?$|^#/.test(text);

/** A qualitative indicator (정성지표) is judged from the papers. */
const isQualitative = ({ indicators, remarks }: Task): boolean =>
  remarks.includes("정성") || indicators.some(({ name, unit }) => `${name} ${unit}`.includes("정성"));

const hasFigures = ({ rate, target, actual }: IndicatorRow): boolean =>
  isGiven(rate) || (isGiven(target) && isGiven(actual));

const isGiven = ({ kind }: NumberReading): boolean => kind !== "blank";
