import type { Finding } from "../../finding";
import { addressAt } from "../../grid";
import type { IndicatorRow } from "../../scoreSheet";
import { taskCells } from "../../taskCells";
import { taskTitle, type Check } from "../check";

/** A rate of 1.12 and one of 112 are the same, one as a ratio and one in percent. */
type Scale = "ratio" | "percent";

/** Rates up to the one are ratios, and from the other on percentages, where target and actual do not tell. */
const MOST_AS_RATIO = 3;
const LEAST_AS_PERCENT = 30;
/** How far a printed rate may be from actual ÷ target to be told by it. */
const NEAR = 0.05;

/**
 * Rates of one column on two scales: 103 among cells that hold 1.12 and show 112 %, or 1.116 among percentages. Means and
 * comparisons by formula are then off a hundredfold. Only true numbers count; text has findings of its own.
 */
export const rateScales: Check = ({ sheet }) => {
  const column = sheet.columns.rate;
  if (column === undefined) return [];
  const rates = taskCells(sheet, column).flatMap(({ task, row, value }) => {
    const indicator = task.indicators.find((own) => own.row === row);
    const scale = typeof value !== "number" || indicator === undefined ? null : scaleOf(value, indicator);
    return scale === null ? [] : [{ task, row, value: value as number, scale }];
  });
  const ofScale = (scale: Scale) => rates.filter((rate) => rate.scale === scale);
  const [few, usual] = [ofScale("ratio"), ofScale("percent")].sort((a, b) => a.length - b.length) as [
    typeof rates,
    typeof rates,
  ];
  if (few.length * 2 > usual.length) return [];
  return few.map(({ task, row, value, scale }): Finding => ({
    check: "unit-mixed",
    severity: "warning",
    address: addressAt(sheet.grid, row, column),
    task: taskTitle(task),
    actual: value,
    expected: Number((scale === "ratio" ? value * 100 : value / 100).toPrecision(MOST_DIGITS)),
    details: { scale },
  }));
};

const MOST_DIGITS = 12;

function scaleOf(rate: number, { target, actual }: IndicatorRow): Scale | null {
  if (target.kind === "number" && actual.kind === "number" && target.value > 0) {
    const ratio = actual.value / target.value;
    if (Math.abs(rate - ratio) <= NEAR * ratio) return "ratio";
    if (Math.abs(rate - ratio * 100) <= NEAR * ratio * 100) return "percent";
  }
  if (rate <= 0) return null;
  if (rate <= MOST_AS_RATIO) return "ratio";
  return rate >= LEAST_AS_PERCENT ? "percent" : null;
}
