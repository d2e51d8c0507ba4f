import { conditionalFunctions } from "./conditionalFunctions";
import { exactLookups } from "./exactLookups";
import { rankFunctions } from "./rankFunctions";

/**
 * Functions that stand in for the engine's own, which make an object of every value they look at: with a rank or a count in
 * each of 3,000 rows, that is the difference between a second and a minute.
 */
export const quickFunctions = [...conditionalFunctions, ...rankFunctions, ...exactLookups];
