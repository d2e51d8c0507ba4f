/** A decimal number held exactly: `coefficient` ÷ 10^`digits`. */
export interface Decimal {
  readonly coefficient: bigint;
  /** Digits behind the point, 0 or more. */
  readonly digits: number;
}

/**
 * The digits that Excel itself keeps of a number. Anything finer in a double is binary noise (0.1+0.2), which must not
 * decide a band or a grade.
 */
const SIGNIFICANT_DIGITS = 15;

/** Up to here every whole number is a double of its own, of at most 15 digits. */
const LARGEST_COEFFICIENT = 10 ** SIGNIFICANT_DIGITS - 1;

/** Powers of ten for the digits that cells usually show; most numbers need no more. */
const USUAL_SCALES = [1, 10, 100, 1000, 10_000];

export const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/**
 * Takes a cell's number as the decimal that Excel would show of it, at 15 significant digits.
 *
 * @param value - a finite number
 * @returns the same number, exactly
 * @throws RangeError for NaN and the infinities, which no cell holds
 * @example
 * toDecimal(97.3) //=> { coefficient: 973n, digits: 1 }
 * @example
 * toDecimal(0.1 + 0.2) //=> { coefficient: 3n, digits: 1 }
 */
export function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return usualDecimal(value) ?? decimalOfText(value);
}

/**
 * The decimal of a number with few digits, without a detour by its text, which is ten times slower: checks take every number
 * of a sheet. A quotient of two doubles is rounded correctly, so where it gives the number back, the number is the double of
 * just this decimal.
 */
function usualDecimal(value: number): Decimal | null {
  for (const [digits, scale] of USUAL_SCALES.entries()) {
    const coefficient = Math.round(value * scale);
    if (coefficient / scale === value && Math.abs(coefficient) <= LARGEST_COEFFICIENT) {
      return { coefficient: BigInt(coefficient), digits };
    }
  }
  return null;
}

function decimalOfText(value: number): Decimal {
  // Number() drops the trailing zeros that toPrecision adds; its own text is then the shortest one.
  const text = String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  const [mantissa = "0", exponentText = "0"] = text.split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = fraction.length - Number(exponentText);
  const coefficient = BigInt(whole + fraction);
  return digits >= 0 ? { coefficient, digits } : { coefficient: coefficient * powerOfTen(-digits), digits: 0 };
}
