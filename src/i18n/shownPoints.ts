/** By language and digits: to make a format takes longer than to show a whole list of points by it. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * Points as a reader of a language writes them, always with as many digits, so that they compare at a glance.
 *
 * @param points - points of a score
 * @param digits - digits after the point, as the rules compare scores at
 * @param locale - the language tag of the face, such as `ko-KR`
 * @returns the text
 * @example
 * shownPoints(88.4, 2, "ko-KR") //=> "88.40"
 */
export function shownPoints(points: number, digits: number, locale: string): string {
  const key = `${locale} ${digits}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(key, format);
  }
  return format.format(points);
}
