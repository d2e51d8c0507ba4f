import { placeOf } from "../../cell/readNumber";
import type { Finding, Severity } from "../../finding";
import { cellAddress, taskTitle, type Check } from "../check";

/**
 * Target and actual of one indicator in different units. Place words (만명 against 명) are converted and only noted, as is a
 * percentage whose sign was left out; 명 against 건 cannot be converted, and no rate follows. A unit in a column of its own
 * holds for both.
 */
export const figureUnits: Check = ({ sheet }) =>
  sheet.tasks.flatMap((task) =>
    task.indicators.flatMap(({ row, unit, target, actual }): Finding[] => {
      if (target.kind !== "number" || actual.kind !== "number") return [];
      const [ofTarget, ofActual] = [bareUnit(target.unit) || bareUnit(unit), bareUnit(actual.unit) || bareUnit(unit)];
      const severity = difference(ofTarget, ofActual);
      if (severity === null) return [];
      return [
        {
          check: "unit-mixed",
          severity,
          address: cellAddress(sheet, row, "actual"),
          task: taskTitle(task),
          expected: ofTarget,
          actual: ofActual,
        },
      ];
    }),
  );

/** Without remarks in parentheses, spaces and case. */
const bareUnit = (unit: string): string =>
  unit
    .normalize("NFKC")
    .replace(/[([][^)\]]*[)\]]/g, "")
    .replace(/\s+/g, "")
    .toLowerCase();

function difference(a: string, b: string): Severity | null {
  if (a === b) return null;
  const percentages = [a, b].filter((unit) => unit.startsWith("%"));
  if (percentages.length > 0) return [a, b].includes("") && percentages[0] === "%" ? "note" : "warning";
  const [placeOfA, placeOfB] = [placeOf(a), placeOf(b)];
  const [countedInA, countedInB] = [withoutPlace(a), withoutPlace(b)];
  // 억 and 억원, 개 and 개소: the longer one only says it in full; and a number without a unit has the other's.
  const isSameThing = countedInA.startsWith(countedInB) || countedInB.startsWith(countedInA);
  if (!isSameThing) return "warning";
  return placeOfA === placeOfB ? null : "note";
}

const PLACE = /^(?:백만|천만|천|만|억|조)/;
const withoutPlace = (unit: string): string => unit.replace(PLACE, "");
