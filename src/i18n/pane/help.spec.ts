import { paneEn } from "../pane.en";
import { paneKo } from "../pane.ko";
import { allocationEn } from "./allocation.en";
import { allocationKo } from "./allocation.ko";
import { firstScreenEn } from "./firstScreen.en";
import { firstScreenKo } from "./firstScreen.ko";
import { frameEn } from "./frame.en";
import { frameKo } from "./frame.ko";
import { gradeCountsEn } from "./gradeCounts.en";
import { gradeCountsKo } from "./gradeCounts.ko";
import { helpEn } from "./help.en";
import { helpKo, type HelpTexts, type HelpTopic } from "./help.ko";
import { rulesEn } from "./rules.en";
import { rulesKo } from "./rules.ko";

const TOPICS: readonly HelpTopic[] = [
  "check",
  "allocation",
  "adjustment",
  "explanation",
  "rules",
  "history",
  "functions",
  "privacy",
];

/** What is said on the pages of a help, sentence by sentence. */
const sentences = ({ pages }: HelpTexts): string[] =>
  Object.values(pages).flatMap(({ title, summary, steps }) => [title, summary, ...steps]);

describe.each([
  ["Korean", helpKo, [paneKo, frameKo, allocationKo, gradeCountsKo, firstScreenKo, rulesKo]],
  ["English", helpEn, [paneEn, frameEn, allocationEn, gradeCountsEn, firstScreenEn, rulesEn]],
] as const)("the help in %s", (_, help, face) => {
  it("has a page for every topic, of three to seven steps that are all different", () => {
    expect(Object.keys(help.pages)).toEqual(TOPICS);
    for (const { title, summary, steps } of Object.values(help.pages)) {
      expect([title, summary, ...steps].every((text) => text.trim() !== "")).toBe(true);
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(steps.length).toBeLessThanOrEqual(7);
      expect(new Set(steps).size).toBe(steps.length);
    }
  });

  it("ends every step with a full stop", () => {
    for (const { summary, steps } of Object.values(help.pages)) {
      expect([summary, ...steps].filter((text) => !text.endsWith("."))).toEqual([]);
    }
  });

  it("calls the pane's buttons and sections as the pane does", () => {
    const called = sentences(help).flatMap((text) => [...text.matchAll(/\[(.+?)\]/g)].map(([, name]) => name!));
    expect(called.length).toBeGreaterThan(20);
    const known = new Set(face.flatMap(plainTexts));
    expect(called.filter((name) => !known.has(name))).toEqual([]);
  });
});

test("the English help holds no Korean but the name of the rules' sheet, and the Korean help speaks politely", () => {
  expect(sentences(helpEn).filter((text) => /[가-힣]/.test(text.replace("평가규정", "")))).toEqual([]);
  const steps = Object.values(helpKo.pages).flatMap(({ summary, steps: own }) => [summary, ...own]);
  const spoken = steps.flatMap((text) => text.split(/(?<=\.) /));
  expect(spoken.filter((sentence) => !/니다\.$/.test(sentence))).toEqual([]);
});

function plainTexts(texts: unknown): string[] {
  if (typeof texts === "string") return [texts];
  return typeof texts === "object" && texts !== null ? Object.values(texts).flatMap(plainTexts) : [];
}
