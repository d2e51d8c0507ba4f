import type { CheckId, Finding } from "../../scoresheet/finding";
import { EVERYTHING, isWanted } from "./findingFilter";
import { ACCEPTED_KEY, foldsOf, groupFindings } from "./findingGroups";
import { keyedFindings, type WordedFinding } from "./keyedFindings";

const finding = (check: CheckId, severity: Finding["severity"], parts: Partial<WordedFinding> = {}): WordedFinding => ({
  check,
  severity,
  address: "S7",
  title: "제목",
  message: "문장",
  ...parts,
});

const ACCEPTED = { reason: "사유", at: "2024-01-02T03:04:05.000Z" };

describe("keyedFindings", () => {
  it("keeps a finding's key while its words change", () => {
    const [before] = keyedFindings([finding("score-missing", "block", { message: "전" })]);
    const [after] = keyedFindings([finding("score-missing", "block", { message: "후" })]);
    expect(after!.key).toBe(before!.key);
  });

  it("tells two findings of one check in one cell apart, and an accepted one from one that counts", () => {
    const keys = keyedFindings([
      finding("rate-mismatch", "note"),
      finding("rate-mismatch", "note"),
      finding("rate-mismatch", "note", { accepted: ACCEPTED }),
    ]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});

describe("isWanted", () => {
  const rank = finding("rank-not-lower", "warning", {
    address: "T36",
    title: "순위가 규정과 다름",
    task: "Ⅲ-1-① 규제",
  });

  it("wants everything where nothing is asked for", () => {
    expect(isWanted(rank, EVERYTHING)).toBe(true);
  });

  it("holds to the severity and the kind that are asked for", () => {
    expect(isWanted(rank, { ...EVERYTHING, severity: "warning", kind: "grades" })).toBe(true);
    expect(isWanted(rank, { ...EVERYTHING, severity: "note" })).toBe(false);
    expect(isWanted(rank, { ...EVERYTHING, kind: "values" })).toBe(false);
  });

  it("finds every word in title, sentence, cell or task, whatever its case and its width", () => {
    expect(isWanted(rank, { ...EVERYTHING, text: "t36 순위" })).toBe(true);
    expect(isWanted(rank, { ...EVERYTHING, text: "III-1" })).toBe(true);
    expect(isWanted(rank, { ...EVERYTHING, text: "T36 점수" })).toBe(false);
  });
});

describe("groupFindings", () => {
  it("puts what blocks first, kinds in their order, and what was accepted at the end", () => {
    const groups = groupFindings(
      keyedFindings([
        finding("rank-not-lower", "warning"),
        finding("duplicate-id", "warning"),
        finding("band-mismatch", "warning", { accepted: ACCEPTED }),
        finding("score-missing", "block"),
      ]),
    );
    expect(groups.severities.map(({ severity, count }) => [severity, count])).toEqual([
      ["block", 1],
      ["warning", 2],
    ]);
    expect(foldsOf(groups).map(({ key, members }) => [key, members.length])).toEqual([
      ["block values", 1],
      ["warning values", 1],
      ["warning grades", 1],
      [ACCEPTED_KEY, 1],
    ]);
  });
});
