import { foldHeader } from "./foldHeader";
import { headingYear } from "./headingYear";
import { HEADER_WORDS } from "./headerWords";

export { foldHeader };

/** What a column of a score sheet can hold, by the terms of the field. */
export const COLUMN_MEANINGS = [
  "group",
  "id",
  "name",
  "department",
  "indicator",
  "unit",
  "indicatorWeight",
  "target",
  "actual",
  "rate",
  "band",
  "lastYearActual",
  "pastMean",
  "initiativeRate",
  "initiative",
  "representativeness",
  "achievementPoints",
  "effect",
  "contribution",
  "communication",
  "stakeholder",
  "collaboration",
  "bonus",
  "effectLabel",
  "contributionLabel",
  "communicationLabel",
  "stakeholderLabel",
  "collaborationLabel",
  "score",
  "groupRank",
  "rank",
  "grade",
  "remarks",
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** A heading that only says "points" takes its meaning from the group head above it. */
export const POINT_WORDS: ReadonlySet<string> = new Set([
  ...["점수", "득점", "평점", "환산점수", "평가점수", "points", "score"],
]);

export interface MeaningMatch {
  readonly meaning: ColumnMeaning;
  /** 0 for the surest word of the meaning; a word of the next tier is {@link TIER} less sure. */
  readonly doubt: number;
}

/** Words within one tier are as good as each other; a word of a later tier only counts where there is none of an earlier. */
export const TIER = 100;

const BY_WORD: ReadonlyMap<string, readonly MeaningMatch[]> = indexWords();

function indexWords(): ReadonlyMap<string, readonly MeaningMatch[]> {
  const index = new Map<string, MeaningMatch[]>();
  for (const meaning of COLUMN_MEANINGS) {
    HEADER_WORDS[meaning].forEach((words, tier) => {
      words.forEach((word, position) => {
        index.set(word, [...(index.get(word) ?? []), { meaning, doubt: tier * TIER + position }]);
      });
    });
  }
  return index;
}

/** The meanings of a heading that is folded already. */
export const meaningsOfFolded = (folded: string): readonly MeaningMatch[] => BY_WORD.get(folded) ?? [];

/** Longer texts are sentences: no heading that the dictionary knows is so long. */
const LONGEST_HEADING = 60;

/**
 * The meanings that a heading by itself can have, whatever its year.
 *
 * @param heading - a header cell's text
 * @example
 * meaningsOf("달성율(%)") //=> [{ meaning: "rate", doubt: 1 }]
 */
export function meaningsOf(heading: unknown): readonly MeaningMatch[] {
  const text = String(heading);
  return text.length > LONGEST_HEADING ? [] : meaningsOfFolded(foldHeader(headingYear(text).rest));
}
