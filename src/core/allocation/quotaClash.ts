/**
 * One side of a contradiction between the limits of a quota: the grades `from` to `to` together must have at least, or at
 * most, so many places.
 */
export interface QuotaClash {
  readonly from: number;
  readonly to: number;
  readonly bound: "least" | "most";
  readonly places: number;
}

/** Why there are no places to hand out. */
export type QuotaRefusal =
  | { readonly reason: "no-quota"; readonly n: number; readonly below: number }
  /** All of these cannot be met at once; without any one of them the others can. */
  | { readonly reason: "clash"; readonly n: number; readonly clashes: readonly QuotaClash[] };
