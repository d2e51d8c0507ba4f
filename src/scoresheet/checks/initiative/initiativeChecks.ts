import type { CheckFacts } from "../check";
import { baseIncludesYear } from "./baseIncludesYear";
import type { InitiativeCheckId } from "./ids";
import { initiativeMismatch } from "./initiativeMismatch";
import { targetBelowLastYear } from "./targetBelowLastYear";
import { targetUnchanged } from "./targetUnchanged";

/** 목표치 적극성: labels and targets. */
export const INITIATIVE_CHECKS: Readonly<Record<InitiativeCheckId, CheckFacts>> = {
  "initiative-mismatch": { severity: "warning", clause: "initiative", acceptable: true, find: initiativeMismatch },
  "target-below-last-year": { severity: "warning", clause: "initiative", acceptable: true, find: targetBelowLastYear },
  "base-includes-year": { severity: "warning", clause: "initiative", acceptable: true, find: baseIncludesYear },
  "target-unchanged": { severity: "note", clause: "initiative", acceptable: true, find: targetUnchanged },
};
