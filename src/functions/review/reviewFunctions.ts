import { correctScore } from "./correctScore";
import { dominance } from "./dominance";
import { gradeCheck } from "./gradeCheck";
import { gradeGap } from "./gradeGap";
import { gradePropose } from "./gradePropose";
import { gradeReadings } from "./gradeReadings";
import { gradeRoom } from "./gradeRoom";
import { gradeWhy } from "./gradeWhy";
import { rankCorrel } from "./rankCorrel";

/** The functions with which a committee looks at grades: a script of its own, since sheets use them in few cells. */
export const reviewFunctions = {
  CORRECTSCORE: correctScore,
  DOMINANCE: dominance,
  GRADECHECK: gradeCheck,
  GRADEGAP: gradeGap,
  GRADEPROPOSE: gradePropose,
  GRADEREADINGS: gradeReadings,
  GRADEROOM: gradeRoom,
  GRADEWHY: gradeWhy,
  RANKCORREL: rankCorrel,
};

export type ReviewFunctionName = keyof typeof reviewFunctions;
