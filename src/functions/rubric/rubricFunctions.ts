import { achievePointsInCells } from "./achievePoints";
import { bandPointsInCells } from "./bandPoints";
import { bonusPenaltyInCells } from "./bonusPenalty";
import { combineRatesInCells } from "./combineRates";
import { committeeScoreInCells } from "./committeeScore";
import { communicationBandInCells } from "./communicationBand";
import { contributionBandInCells } from "./contributionBand";
import { effectBandInCells } from "./effectBand";
import { initiativeWeightInCells } from "./initiativeWeight";
import { kpiScore } from "./kpiScore";
import { leaveOneOutInCells } from "./leaveOneOut";
import { representWeightInCells } from "./representWeight";
import { taskTotalInCells } from "./taskTotal";
import { weightedTotalInCells } from "./weightedTotal";

/** The functions that make up a task's points: a script of its own, since many sheets only grade points they have. */
export const rubricFunctions = {
  ACHIEVEPOINTS: achievePointsInCells,
  BANDPOINTS: bandPointsInCells,
  BONUSPENALTY: bonusPenaltyInCells,
  COMBINERATES: combineRatesInCells,
  COMMITTEESCORE: committeeScoreInCells,
  COMMUNICATIONBAND: communicationBandInCells,
  CONTRIBUTIONBAND: contributionBandInCells,
  EFFECTBAND: effectBandInCells,
  INITIATIVEWEIGHT: initiativeWeightInCells,
  KPISCORE: kpiScore,
  LEAVEONEOUT: leaveOneOutInCells,
  REPRESENTWEIGHT: representWeightInCells,
  TASKTOTAL: taskTotalInCells,
  WEIGHTEDTOTAL: weightedTotalInCells,
};

export type RubricFunctionName = keyof typeof rubricFunctions;
