import type { SectionKey } from "../../rulesheet/ruleForm";

/** The clauses that rules are read in, each with the sections that hold its values, in the order of the reader. */
export const CLAUSES = {
  general: ["general"],
  grades: ["grades"],
  quota: ["quotas", "limits", "unearned"],
  allocation: ["allocation"],
  correction: ["correction"],
  committee: ["committee"],
  items: ["items", "itemBands", "bonusPenalty"],
  achievement: ["achievement", "achievementBands", "provisionalMarks"],
  initiative: ["initiative", "initiativeBands"],
  representativeness: ["representativenessBands"],
  effect: ["effectBands"],
  contribution: ["contributionBands"],
  communication: ["communicationNeeds"],
  labels: ["labelAliases"],
} as const satisfies Readonly<Record<string, readonly SectionKey[]>>;

export type ClauseId = keyof typeof CLAUSES;
