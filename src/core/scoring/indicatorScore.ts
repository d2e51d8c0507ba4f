import { multiply, toFraction, type Fraction } from "../exact/fraction";

/**
 * An indicator's score: 점수 = 달성도 × 적극성 × 대표성.
 *
 * @param points - of 달성도
 * @param initiative - the weight of 적극성
 * @param representativeness - the weight of 대표성
 * @example
 * toNumber(indicatorScore(toFraction(36), 0.96, 1)) //=> 34.56
 */
export function indicatorScore(points: Fraction, initiative: number, representativeness: number): Fraction {
  return multiply(points, multiply(toFraction(initiative), toFraction(representativeness)));
}
