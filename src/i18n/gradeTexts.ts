import type { DistributionBreach } from "../core/adjustment/checkDistribution";
import type { GradeRoom } from "../core/adjustment/gradeRooms";
import type { GradeExplanation } from "../core/allocation/gradeExplanation";
import type { Ties } from "../rules/quota";
import type { Language } from "./language";
import { refusalTexts } from "./refusalTexts";

/*
 * What functions in cells and the pane say of grades: why a task has its grade, why a distribution is not permitted.
 */

const koNumber = new Intl.NumberFormat("ko-KR");
const enNumber = new Intl.NumberFormat("en-US");
const koCount = (value: number): string => `${koNumber.format(value)}개`;
const enCount = (value: number, one: string, many = `${one}s`): string =>
  `${enNumber.format(value)} ${value === 1 ? one : many}`;

const koTies: Readonly<Record<Ties, string>> = { lower: "하위순위", upper: "상위순위", middle: "중간순위" };
const enTies: Readonly<Record<Ties, string>> = { lower: "lower", upper: "upper", middle: "middle" };

/** The first and the last rank of a grade; where a tie's middle is a half, the bounds that it lies between. */
const rankSpan = ({ rank, missedPlace, lastPlace }: GradeExplanation) => ({
  first: (missedPlace ?? 0) + 1,
  last: lastPlace,
  isWhole: Number.isInteger(rank),
});

const ko = {
  /** Why a task has its grade; `score` and `label` as the sheet shows them. */
  explanation: (explanation: GradeExplanation, score: string, label: string): string => {
    const { grade, basis, group, rank, n, ties, tieSize, lowestScore, decided } = explanation;
    const named = `${grade}등급(${label})`;
    if (decided?.by === "move") {
      return `위원회가 ${decided.from}등급에서 ${named}으로 옮겼습니다. 사유: ${decided.reason}. 점수 ${score}점은 과제 ${koCount(n)} 가운데 ${rank}위입니다.`;
    }
    if (basis === "scores") {
      return lowestScore === null
        ? `점수 ${score}점은 다른 등급의 기준 점수에 미치지 못하므로 ${named}입니다.`
        : `점수 ${score}점은 ${named}의 기준 점수 ${lowestScore}점 이상이므로 ${grade}등급입니다.`;
    }
    const tie = tieSize > 1 ? `같은 점수의 과제가 ${koCount(tieSize)}여서 ${koTies[ties]}를 적용해 ` : "";
    const among = `${group === null ? "" : `${group} `}과제 ${koCount(n)}`;
    const { first, last, isWhole } = rankSpan(explanation);
    const places = !isWhole
      ? `${first - 1}위 다음부터 ${last}위까지`
      : first === last
        ? `${last}위`
        : `${first}~${last}위`;
    return `점수 ${score}점은 ${tie}${among} 가운데 ${rank}위이고, ${places}(${koLine(explanation)})가 ${named}이므로 ${grade}등급입니다.`;
  },

  /** Which tasks a room of the adjustment counts. */
  counted: ({ grade, compares }: Pick<GradeRoom, "grade" | "compares">): string => {
    if (compares === "own") return `${grade}등급`;
    return compares === "cumulative" ? `${grade}등급까지 누적` : `${grade}등급부터 끝까지`;
  },

  permitted: () => "가능",

  noDominance: () => "없음: 모든 항목이 같거나 나은 과제가 더 낮은 등급을 받은 경우가 없습니다.",
  inGroups: (isSame: boolean): string => (isSame ? "같은 집단" : "다른 집단"),

  /** Why a distribution is not permitted. */
  breach: (breach: DistributionBreach): string => {
    const { least, most, actual, locked } = breach;
    const allowed = least === most ? koCount(least) : `${koNumber.format(least)}~${koCount(most)}`;
    return `${ko.counted(breach)} ${koCount(actual)}: ${allowed}여야 합니다${locked ? "(조정할 수 없음)" : ""}.`;
  },

  /** Why there are no grades. */
  refusal: refusalTexts.ko,
};

function koLine({ basis, linePercent, leavesBottomPercent, decided }: GradeExplanation): string {
  if (decided?.by === "line") return "위원회가 조정한 기준선";
  if (basis === "counts") return "정해진 자리 수";
  if (basis === "limits") return "상한과 하한";
  if (leavesBottomPercent !== null) return `끝에서 ${leavesBottomPercent}%를 뺀 나머지`;
  return linePercent === null ? "마지막 등급" : `누적 기준선 ${linePercent}%`;
}

export type GradeTexts = typeof ko;

const en: GradeTexts = {
  explanation: (explanation, score, label) => {
    const { grade, basis, group, rank, n, ties, tieSize, lowestScore, decided } = explanation;
    const named = `grade ${grade}, ${label}`;
    if (decided?.by === "move") {
      return `The committee moved it from grade ${decided.from} to ${named}. Reason: ${decided.reason}. A score of ${score} is number ${rank} of ${enCount(n, "task")}.`;
    }
    if (basis === "scores") {
      return lowestScore === null
        ? `A score of ${score} is below the lowest scores of all other grades: ${named}.`
        : `A score of ${score} reaches ${lowestScore}, the lowest score of ${named}.`;
    }
    const tie = tieSize > 1 ? ` by the ${enTies[ties]} rank of ${enCount(tieSize, "equal score")}` : "";
    const among = `${enCount(n, "task")}${group === null ? "" : ` of ${group}`}`;
    const { first, last, isWhole } = rankSpan(explanation);
    const places = !isWhole
      ? `ranks beyond ${first - 1} up to ${last} are`
      : first === last
        ? `rank ${last} is`
        : `ranks ${first}–${last} are`;
    return `A score of ${score} is number ${rank} of ${among}${tie}, and ${places} ${named} (${enLine(explanation)}).`;
  },

  counted: ({ grade, compares }) => {
    if (compares === "own") return `grade ${grade}`;
    return compares === "cumulative" ? `grades 1 to ${grade}` : `grade ${grade} to the last`;
  },

  permitted: () => "OK",

  noDominance: () => "None: no task that is at least as good in every item has a worse grade.",
  inGroups: (isSame) => (isSame ? "same group" : "different groups"),

  breach: (breach) => {
    const { least, most, actual, locked } = breach;
    const allowed = least === most ? enNumber.format(least) : `${enNumber.format(least)}–${enNumber.format(most)}`;
    const [first = "", ...rest] = en.counted(breach);
    const whose = first.toUpperCase() + rest.join("");
    return `${whose}: ${enCount(actual, "task")}, not ${allowed}${locked ? " (not adjustable)" : ""}.`;
  },

  refusal: refusalTexts.en,
};

function enLine({ basis, linePercent, leavesBottomPercent, decided }: GradeExplanation): string {
  if (decided?.by === "line") return "lines that the committee moved";
  if (basis === "counts") return "a fixed number of places";
  if (basis === "limits") return "caps and floors";
  if (leavesBottomPercent !== null) return `all but the last ${leavesBottomPercent}%`;
  return linePercent === null ? "the last grade" : `cumulative line ${linePercent}%`;
}

export const gradeTexts: Readonly<Record<Language, GradeTexts>> = { ko, en };
