import type { WordedOutcome } from "../../commands/outcomeEvent";
import { placeText } from "../../scoresheet/findingPlace";

export type WordedFinding = WordedOutcome["findings"][number];

/** A finding with the key by which the list knows it again after the next check. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: WordedFinding;
}

/**
 * Gives each finding a key of its own: its check and its cell, so that it stays the same one while its words change. A
 * finding that is accepted becomes another entry of the list, at another place.
 */
export function keyedFindings(findings: readonly WordedFinding[]): readonly KeyedFinding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.accepted === undefined ? "open" : "accepted"} ${placeText(finding)}`;
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return { key: count === 0 ? place : `${place} ${count}`, finding };
  });
}
