import type { CheckFacts } from "../check";
import type { InitiativeCheckId } from "./ids";

/** 목표치 적극성: labels and targets. */
export const INITIATIVE_CHECKS: Readonly<Record<InitiativeCheckId, CheckFacts>> = {};
