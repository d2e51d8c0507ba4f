import { achievementBand } from "../../../core/achievement/achievementBand";
import { roundFraction, toNumber } from "../../../core/exact/fraction";
import type { Finding } from "../../finding";
import { cellAddress, taskTitle, type Check } from "../check";
import { usualRate } from "./indicatorRate";
import { isBetter, isProvisional, readStatedBand } from "./provisionalActual";
import { spokenFor } from "./spokenFor";

/**
 * A provisional actual (잠정치, 집계중) with a better band than the rules allow; "다소낮음 이하": a worse one is the committee's to
 * give. Where the rate itself is too low for the stated band, that is what `band-mismatch` tells.
 */
export const provisionalBand: Check = ({ sheet, ruleSet: { rubric } }) => {
  if (rubric === null) return [];
  const { provisionalBest } = rubric.achievement;
  return sheet.tasks.flatMap((task) =>
    spokenFor(sheet, task, "band").flatMap((spoken): readonly Finding[] => {
      const { speaker, indicators } = spoken;
      if (!isBetter(readStatedBand(speaker.band, rubric), provisionalBest)) return [];
      if (!isProvisional(sheet, task, spoken, rubric)) return [];
      const rate = usualRate(indicators, rubric.achievement);
      if (rate !== null && achievementBand(rate, rubric.achievement, true).cappedFrom === null) return [];
      return [
        {
          check: "provisional-band",
          severity: "warning",
          address: cellAddress(sheet, speaker.row, "band"),
          task: taskTitle(task),
          expected: provisionalBest,
          actual: speaker.band,
          ...(rate === null ? {} : { details: { rate: toNumber(roundFraction(rate, 2)) } }),
        },
      ];
    }),
  );
};
