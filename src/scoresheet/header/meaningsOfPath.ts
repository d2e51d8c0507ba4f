import {
  foldHeader,
  meaningsOfFolded,
  POINT_WORDS,
  TIER,
  type ColumnMeaning,
  type MeaningMatch,
} from "./columnMeanings";
import { headingYear } from "./headingYear";

/** Sub-heads that say "its label", "its sum" of the item that their group head names. */
const LABEL_WORDS = new Set(["판정", "등급", "구분", "수준", "판정등급", "평가등급", "level", "label", "grade"]);
const SUM_WORDS = new Set(["계", "소계", "합계", "총점", "총계", "subtotal", "total"]);
const SHARE_WORDS = new Set(["비율", "율", "ratio", "rate"]);
const WEIGHT_WORDS = new Set(["가중치", "값", "점수", "weight"]);

/** The items of the rubric whose points a sub-head can stand for; the first four are parts of 성과지표 달성도. */
const POINTS_OF: Readonly<Partial<Record<ColumnMeaning, ColumnMeaning>>> = {
  band: "achievementPoints",
  rate: "achievementPoints",
  indicator: "achievementPoints",
  achievementPoints: "achievementPoints",
  effect: "effect",
  contribution: "contribution",
  communication: "communication",
  stakeholder: "stakeholder",
  collaboration: "collaboration",
  bonus: "bonus",
};

const LABEL_OF: Readonly<Partial<Record<ColumnMeaning, ColumnMeaning>>> = {
  achievementPoints: "band",
  effect: "effectLabel",
  contribution: "contributionLabel",
  communication: "communicationLabel",
  stakeholder: "stakeholderLabel",
  collaboration: "collaborationLabel",
};

const LONGEST_SUB_HEAD = 6;

const WEIGHTS: ReadonlySet<ColumnMeaning> = new Set(["initiative", "representativeness"]);

/** What speaks of one year only: last year's score is not this year's. */
const OF_A_YEAR: ReadonlySet<ColumnMeaning> = new Set([
  ...(["target", "actual", "rate", "band", "initiativeRate", "initiative", "achievementPoints", "effect"] as const),
  ...(["contribution", "communication", "stakeholder", "collaboration", "bonus", "score", "groupRank"] as const),
  ...(["rank", "grade"] as const),
]);
const BEFORE = /^(?:전년도?|작년|직전년도?|전기|previousyear|lastyear|prioryear)/;
const AFTER = /^(?:차년도?|내년도?|익년도?|nextyear)/;

/** A heading of a year that may be another one makes a column a little less sure, and no candidate is lost by it. */
const UNKNOWN_YEAR = 50;

/**
 * The meanings that a column can have by its headings.
 *
 * @param path - the headings from the top down
 * @param evaluated - the evaluated year, `null` where the sheet names none
 * @example
 * meaningsOfPath(["성과지표 달성도(40점)", "판정"], 2023) //=> [{ meaning: "band", doubt: 0 }]
 * @example
 * meaningsOfPath(["’22년 실적치"], 2023) //=> [{ meaning: "lastYearActual", doubt: 0 }]
 */
export function meaningsOfPath(path: readonly string[], evaluated: number | null): readonly MeaningMatch[] {
  const dated = path.map(headingYear);
  const folded = withoutRepeats(dated.map(({ rest }) => foldHeader(rest)).filter((word) => word !== ""));
  const matches = withinSubcommittee(path, shownAsPercent(path, meaningsOfWords(folded)));
  if (dated.some(({ isRange }) => isRange) && folded.some((word) => /평균|mean|average/.test(word))) {
    return [{ meaning: "pastMean", doubt: 0 }];
  }
  const year = dated.flatMap((heading) => heading.year ?? []).at(-1) ?? null;
  return inYear(matches, folded, year, evaluated);
}

/** A head that is repeated instead of merged says nothing new. */
const withoutRepeats = (words: readonly string[]): readonly string[] =>
  words.filter((word, position) => word !== words[position - 1]);

function meaningsOfWords(words: readonly string[]): readonly MeaningMatch[] {
  const leaf = words[words.length - 1];
  if (leaf === undefined) return [];
  const group = words[words.length - 2];
  if (group === undefined) return meaningsOfPhrase(leaf);
  // "전년도" above "실적" reads as "전년도실적", "최종" above "등급" as "최종등급", and "순위" above "분과" as "분과순위".
  const phrase = [group + leaf, leaf + group].map(meaningsOfFolded).find((found) => found.length > 0);
  if (phrase !== undefined) return phrase;
  const ofItem = ofGroup(group, leaf);
  if (ofItem !== null) return ofItem;
  return meaningsOfPhrase(leaf);
}

/** A heading by itself, or an item and what of it: 협업노력점수, 소통판정. */
function meaningsOfPhrase(word: string): readonly MeaningMatch[] {
  const known = meaningsOfFolded(word);
  if (known.length > 0) return known;
  for (let length = 1; length <= LONGEST_SUB_HEAD; length++) {
    const found = ofGroup(word.slice(0, -length), word.slice(-length));
    if (found !== null) return found;
  }
  return [];
}

/** What a sub-head means below the head of an item or a weight; `null` where the two have nothing to do with each other. */
function ofGroup(group: string, leaf: string): readonly MeaningMatch[] | null {
  const heads = meaningsOfFolded(group);
  const weight = heads.find(({ meaning }) => WEIGHTS.has(meaning));
  if (weight !== undefined) {
    if (LABEL_WORDS.has(leaf)) return [{ meaning: weight.meaning, doubt: 0 }];
    if (WEIGHT_WORDS.has(leaf)) return [{ meaning: weight.meaning, doubt: TIER }];
    if (SHARE_WORDS.has(leaf) && weight.meaning === "initiative") return [{ meaning: "initiativeRate", doubt: 0 }];
  }
  const item = heads.flatMap(({ meaning }) => POINTS_OF[meaning] ?? [])[0];
  if (item === undefined) return null;
  // "구분" below 성과지표 says what kind of indicator it is.
  if (leaf === "구분" && heads.some(({ meaning }) => meaning === "indicator")) return [];
  if (POINT_WORDS.has(leaf)) return [{ meaning: item, doubt: 0 }];
  if (SUM_WORDS.has(leaf)) return [{ meaning: item, doubt: 2 * TIER }];
  const label = LABEL_OF[item];
  if (LABEL_WORDS.has(leaf)) return label === undefined ? [] : [{ meaning: label, doubt: 0 }];
  // A rank below an item is that item's, and never the one to write to.
  return meaningsOfFolded(leaf).some(({ meaning }) => meaning === "rank") ? [] : null;
}

/** "달성도(%)" and "Achievement (%)" are the rate. */
function shownAsPercent(path: readonly string[], matches: readonly MeaningMatch[]): readonly MeaningMatch[] {
  const isBand = matches.some(({ meaning }) => meaning === "band" || meaning === "achievementPoints");
  const leaf = (path[path.length - 1] ?? "").normalize("NFKC");
  return isBand && /%|percent/i.test(leaf) ? [{ meaning: "rate", doubt: 0 }] : matches;
}

/**
 * "순위(분과내)" ranks within a subcommittee, and "점수(분과)" is what the subcommittee gave: neither is checked against all
 * tasks nor overwritten. A head above them that names the sheet's subcommittee leaves the score and the grade what they are.
 */
function withinSubcommittee(path: readonly string[], matches: readonly MeaningMatch[]): readonly MeaningMatch[] {
  const leaf = path[path.length - 1] ?? "";
  if (!path.some((heading) => heading.includes("분과"))) return matches;
  return matches.flatMap(({ meaning, doubt }): readonly MeaningMatch[] => {
    if (meaning === "rank") return [{ meaning: "groupRank", doubt }];
    if (meaning !== "score" && meaning !== "grade") return [{ meaning, doubt }];
    return leaf.includes("분과") ? [] : [{ meaning, doubt: doubt + 3 * TIER }];
  });
}

function inYear(
  matches: readonly MeaningMatch[],
  words: readonly string[],
  year: number | null,
  evaluated: number | null,
): readonly MeaningMatch[] {
  const isBefore = words.some((word) => BEFORE.test(word)) || (year !== null && year + 1 === evaluated);
  const isAfter = words.some((word) => AFTER.test(word));
  if (!isBefore && !isAfter && (year === null || year === evaluated)) return matches;
  return matches.flatMap(({ meaning, doubt }): readonly MeaningMatch[] => {
    if (!OF_A_YEAR.has(meaning)) return [{ meaning, doubt }];
    if (isBefore && meaning === "actual") return [{ meaning: "lastYearActual", doubt }];
    return isBefore || isAfter || evaluated !== null ? [] : [{ meaning, doubt: doubt + UNKNOWN_YEAR }];
  });
}
