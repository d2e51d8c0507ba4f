import type { BandLabel, RepresentativenessRule } from "../../rules/rubric";

export interface RepresentativenessWeight {
  readonly label: BandLabel;
  readonly weight: number;
}

/**
 * The weight of 대표성 from the higher plans that an indicator is linked to: the best band whose links are all there.
 *
 * @param links - as people write them: `국정과제`, `대책 등`
 * @param rule - the bands and the links that each asks for
 * @returns `null` where not even the worst band's links are there
 * @example
 * representativenessOfLinks(["전략목표", "성과목표", "국정과제"], RULE_SET_2023.rubric.representativeness) //=> { label: "다소낮음", weight: 0.94 }
 */
export function representativenessOfLinks(
  links: readonly string[],
  { bands }: RepresentativenessRule,
): RepresentativenessWeight | null {
  const known = new Set(links.map(fold));
  const band = bands.find((candidate) => candidate.links.every((link) => known.has(fold(link))));
  return band === undefined ? null : { label: band.label, weight: band.weight };
}

/**
 * The weight of a label.
 *
 * @returns `null` where the rule has no such band
 * @example
 * representativenessOfLabel("높음", RULE_SET_2023.rubric.representativeness) //=> 1
 */
export function representativenessOfLabel(label: BandLabel, { bands }: RepresentativenessRule): number | null {
  return bands.find((band) => band.label === label)?.weight ?? null;
}

/** "대책 등" names 대책 among others. */
const fold = (link: string): string => link.normalize("NFKC").replace(/\s+/g, "").replace(/등$/, "");
