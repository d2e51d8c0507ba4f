import { cellText } from "../../scoresheet/cell/cellText";

/** The words that name a value in a formula, in both languages; the first is the English one. */
export type WordTable<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/**
 * Finds the value that a word in a formula names, spaces, full-width forms and capitals forgiven.
 *
 * @returns `null` for a word that names none
 * @example
 * readWord("T 점수", { "t-score": ["t-score", "T점수"] }) //=> "t-score"
 */
export function readWord<Name extends string>(cell: unknown, words: WordTable<Name>): Name | null {
  const word = folded(cellText(cell));
  const names = Object.keys(words) as Name[];
  return names.find((name) => words[name].some((known) => folded(known) === word)) ?? null;
}

const folded = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/g, "").replace("÷", "/").replace("−", "-").toLowerCase();
