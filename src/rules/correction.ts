/**
 * How scores of different subcommittees are made comparable (분과별 점수편차 보정):
 *
 * - `none`: as they are
 * - `mean-shift`: every subcommittee's mean is moved to the mean of all
 * - `t-score`: T = 10·(x − mean)/sd + 50, with the n−1 sd (변호사시험법 시행규칙 제5조)
 * - `t-anchored`: the same around the mean of all instead of 50
 * - `range`: a subcommittee's lowest and highest score are stretched to those of all
 * - `percentile`: the share of the subcommittee that is below, ties counting half
 */
export const CORRECTION_METHODS = ["none", "mean-shift", "t-score", "t-anchored", "range", "percentile"] as const;
export type CorrectionMethod = (typeof CORRECTION_METHODS)[number];

export interface CorrectionRule {
  readonly method: CorrectionMethod;
  /** Corrected scores beyond these are cut off there; `null` for no bounds. */
  readonly clamp: { readonly from: number; readonly to: number } | null;
  /** Subcommittees with fewer tasks are only shifted to the mean: they are too small for a spread. At least 2. */
  readonly smallestGroup: number;
}
