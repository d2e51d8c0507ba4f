import { BAND_LABELS, type BandLabel, type Rubric } from "./rubric";

/**
 * Reads a band's label as people write it: the guideline's own, an alias (우수), or either with spaces in it (다소 높음).
 *
 * @param text - a cell's text
 * @param rubric - with the aliases that its subcommittees use
 * @returns the band, or `null` where the text is none
 * @example
 * readBandLabel("다소 높음", RULE_SET_2023.rubric) //=> "다소높음"
 * @example
 * readBandLabel("우수", RULE_SET_2023.rubric) //=> "높음"
 */
export function readBandLabel(text: string, { labelAliases }: Pick<Rubric, "labelAliases">): BandLabel | null {
  const folded = text.normalize("NFKC").replace(/\s+/g, "");
  const alias = Object.entries(labelAliases).find(([name]) => name.normalize("NFKC").replace(/\s+/g, "") === folded);
  return BAND_LABELS.find((known) => known === folded) ?? alias?.[1] ?? null;
}
