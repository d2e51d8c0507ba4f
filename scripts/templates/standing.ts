/** The sum of points of at most two decimals, without what binary fractions leave behind. */
export const sumOf = (points: readonly number[]): number =>
  Math.round(points.reduce((sum, value) => sum + value, 0) * 100) / 100;

export const roundTo = (value: number, digits: number): number => {
  const unit = 10 ** digits;
  return Math.round(Number((value * unit).toPrecision(15))) / unit;
};

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ranks in which tied scores take the lower place: how many scores are at least as good. */
export const lowerRanks = (scores: readonly number[]): readonly number[] =>
  scores.map((score) => scores.filter((other) => other >= score).length);

/**
 * The grades of scores.
 *
 * @param lastPlaces - the last rank of each grade, worked out by hand from the rules' lines
 * @example
 * gradesOf([90, 80, 70], [1, 1, 3]) //=> [1, 3, 3]
 */
export const gradesOf = (scores: readonly number[], lastPlaces: readonly number[]): readonly number[] =>
  lowerRanks(scores).map((rank) => lastPlaces.findIndex((place) => rank <= place) + 1);
