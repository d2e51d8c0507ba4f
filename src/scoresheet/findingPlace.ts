import type { Finding } from "./finding";

/** By what a finding is known again on a sheet that was read anew. */
export type FindingPlace = Pick<Finding, "check" | "address">;

/**
 * The check and the cell of a finding as one text.
 *
 * @example
 * placeText({ check: "rank-not-lower", address: "T7" }) //=> "rank-not-lower T7"
 */
export const placeText = ({ check, address }: FindingPlace): string => `${check} ${address}`;
