import { CellError } from "./arguments/cellError";
import { gradeAlloc } from "./grading/gradeAlloc";
import { gradeQuota } from "./grading/gradeQuota";
import { lowerRank } from "./grading/lowerRank";
import { loadLater, type CellFunction, type CellFunctions } from "./loadLater";
import type { ReviewFunctionName } from "./review/reviewFunctions";
import { achieveBand } from "./rubric/achieveBand";
import { achieveRate } from "./rubric/achieveRate";
import type { RubricFunctionName } from "./rubric/rubricFunctions";

const REVIEW_NAMES: Readonly<Record<ReviewFunctionName, true>> = {
  CORRECTSCORE: true,
  DOMINANCE: true,
  GRADECHECK: true,
  GRADEGAP: true,
  GRADEPROPOSE: true,
  GRADEREADINGS: true,
  GRADEROOM: true,
  GRADEWHY: true,
  RANKCORREL: true,
};

const RUBRIC_NAMES: Readonly<Record<RubricFunctionName, true>> = {
  ACHIEVEPOINTS: true,
  BANDPOINTS: true,
  BONUSPENALTY: true,
  COMBINERATES: true,
  COMMITTEESCORE: true,
  COMMUNICATIONBAND: true,
  CONTRIBUTIONBAND: true,
  EFFECTBAND: true,
  INITIATIVEWEIGHT: true,
  KPISCORE: true,
  LEAVEONEOUT: true,
  REPRESENTWEIGHT: true,
  TASKTOTAL: true,
  WEIGHTEDTOTAL: true,
};

/** Every function in cells, by the name in the metadata. */
const FUNCTIONS: CellFunctions = {
  ACHIEVEBAND: achieveBand,
  ACHIEVERATE: achieveRate,
  GRADEALLOC: gradeAlloc,
  GRADEQUOTA: gradeQuota,
  LOWERRANK: lowerRank,
  ...loadLater(Object.keys(REVIEW_NAMES), async () => {
    const { reviewFunctions } = await import(/* webpackChunkName: "review" */ "./review/reviewFunctions");
    return reviewFunctions;
  }),
  ...loadLater(Object.keys(RUBRIC_NAMES), async () => {
    const { rubricFunctions } = await import(/* webpackChunkName: "rubric" */ "./rubric/rubricFunctions");
    return rubricFunctions;
  }),
};

/** Hands the functions to Excel. Called synchronously while the page loads, so that no calculation comes too early. */
export function associateFunctions(): void {
  for (const [name, cellFunction] of Object.entries(FUNCTIONS)) {
    CustomFunctions.associate(name, (...args: never[]) => toExcel(cellFunction, args));
  }
}

/** Turns our error values into Excel's own: thrown ones and those inside a matrix. */
function toExcel(cellFunction: CellFunction, args: never[]): unknown {
  try {
    const result = cellFunction(...args);
    return result instanceof Promise ? result.then(matrixToExcel, rethrow) : matrixToExcel(result);
  } catch (error) {
    return rethrow(error);
  }
}

function matrixToExcel(result: unknown): unknown {
  return (result as unknown[][]).map((row) => row.map((cell) => (cell instanceof CellError ? excelError(cell) : cell)));
}

function rethrow(error: unknown): never {
  throw error instanceof CellError ? excelError(error) : error;
}

function excelError(error: CellError): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const codes = {
    "#VALUE!": ErrorCode.invalidValue,
    "#N/A": ErrorCode.notAvailable,
    "#NUM!": ErrorCode.invalidNumber,
  };
  // Excel shows a message of ours with #VALUE! and #N/A only.
  return new CustomFunctions.Error(codes[error.code], error.message);
}
