/** 목표치 적극성, by stable id. */
export const INITIATIVE_CHECK_IDS = [
  "initiative-mismatch",
  "target-below-last-year",
  "base-includes-year",
  "target-unchanged",
] as const;
export type InitiativeCheckId = (typeof INITIATIVE_CHECK_IDS)[number];
