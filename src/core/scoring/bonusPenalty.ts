import type { BonusPenaltyRule } from "../../rules/rubric";

/** What bonus and penalty hang on. */
export interface BonusPenaltyCase {
  /** 핵심 관리과제? */
  readonly isCore: boolean;
  /** 추진성과가 우수? */
  readonly isOutstanding: boolean;
  /** Last year's grade, 1 for the best; `null` for a task that had none. */
  readonly lastGrade: number | null;
  /** 상반기 미흡 또는 부진? */
  readonly isPoorAtHalfYear: boolean;
  /** 개선보완 이행? Carried out, there is no penalty. */
  readonly isImproved: boolean;
}

export type BonusPenaltyRefusal = "bonus-not-earned" | "penalty-not-due" | "more-than-most";

export type BonusPenalty =
  { readonly ok: true; readonly points: number } | { readonly ok: false; readonly reason: BonusPenaltyRefusal };

/** May the task have a bonus: a core task with outstanding results? */
export const earnsBonus = ({ isCore, isOutstanding }: BonusPenaltyCase): boolean => isCore && isOutstanding;

/**
 * Is a penalty due: 6등급 or worse last year, or poor at half-year, with the improvement not carried out?
 *
 * @example
 * isPenaltyDue({ isCore: false, isOutstanding: false, lastGrade: 6, isPoorAtHalfYear: false, isImproved: false }, RULE_SET_2023.rubric.bonusPenalty) //=> true
 */
export function isPenaltyDue(
  { lastGrade, isPoorAtHalfYear, isImproved }: BonusPenaltyCase,
  { penaltyFromGrade }: BonusPenaltyRule,
): boolean {
  const wasPoor = lastGrade !== null && lastGrade >= penaltyFromGrade;
  return (wasPoor || isPoorAtHalfYear) && !isImproved;
}

/**
 * Checks the points of 가·감점 that the committee gave: above 0 a bonus, below 0 a penalty.
 *
 * @param points - as given
 * @param facts - of the task
 * @param rule - the most that either can be, and from which grade a penalty is due
 * @returns the points, or why they cannot be
 * @example
 * bonusPenalty(2, { isCore: true, isOutstanding: false, lastGrade: null, isPoorAtHalfYear: false, isImproved: false }, RULE_SET_2023.rubric.bonusPenalty) //=> { ok: false, reason: "bonus-not-earned" }
 */
export function bonusPenalty(points: number, facts: BonusPenaltyCase, rule: BonusPenaltyRule): BonusPenalty {
  if (points > 0 && !earnsBonus(facts)) return { ok: false, reason: "bonus-not-earned" };
  if (points < 0 && !isPenaltyDue(facts, rule)) return { ok: false, reason: "penalty-not-due" };
  if (points > rule.bonusMost || -points > rule.penaltyMost) return { ok: false, reason: "more-than-most" };
  return { ok: true, points };
}
