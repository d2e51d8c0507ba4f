/** A fraction of whole numbers of any size, the denominator above 0; the model's own, so that it shares no arithmetic with the engine. */
export interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const ratio = (top: bigint, bottom = 1n): Ratio =>
  bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };

/** A decimal number as it is written, such as 89.99; 15 digits of it, as in a cell. */
export function written(value: number): Ratio {
  const [digits, exponent] = value.toExponential(14).split("e");
  const [whole, rest] = digits!.split(".");
  const power = Number(exponent) - rest!.length;
  const top = BigInt(whole! + rest!);
  return power >= 0 ? ratio(top * 10n ** BigInt(power)) : ratio(top, 10n ** BigInt(-power));
}

export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, ratio(-b.top, b.bottom));
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom, a.bottom * b.top);
export const sum = (all: readonly Ratio[]): Ratio => all.reduce(plus, ratio(0n));
export const mean = (all: readonly Ratio[]): Ratio => over(sum(all), ratio(BigInt(all.length)));
export const isLess = (a: Ratio, b: Ratio): boolean => a.top * b.bottom < b.top * a.bottom;
export const isEqual = (a: Ratio, b: Ratio): boolean => a.top * b.bottom === b.top * a.bottom;

export function floor({ top, bottom }: Ratio): bigint {
  const cut = top / bottom;
  return top < 0n && top % bottom !== 0n ? cut - 1n : cut;
}
export const ceil = ({ top, bottom }: Ratio): bigint => -floor(ratio(-top, bottom));

/** To the nearest whole number, the half away from 0. */
export function nearest(value: Ratio): bigint {
  const up = floor(plus(ratio(value.top < 0n ? -value.top : value.top, value.bottom), ratio(1n, 2n)));
  return value.top < 0n ? -up : up;
}

/** A score in whole units of its compared digits. */
export const unitsOf = (score: number, digits: number): bigint =>
  nearest(times(written(score), ratio(10n ** BigInt(digits))));
