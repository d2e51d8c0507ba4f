/** What of a number format is no placeholder: quoted words, colours and locales in brackets, escaped signs, paddings. */
const LITERALS = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/**
 * Does a number format show its number as a date or a time? Such a number is no figure: 45291 is 2023-12-31.
 *
 * @param format - as Excel gives it, in English
 * @example
 * isDateFormat('yyyy"년" m"월"') //=> true
 * @example
 * isDateFormat('#,##0"(days)"') //=> false
 */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@") return false;
  return /[ymdhs]/i.test(format.replace(LITERALS, "").replace(/general|standard/gi, ""));
}
