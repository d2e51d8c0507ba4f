const PLAIN_NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/**
 * The number that a text is nothing but: in full-width digits or with commas, but without a unit or a mark.
 *
 * @returns `null` where the value is no such text
 * @example
 * plainNumberText("１,２３４") //=> 1234
 * @example
 * plainNumberText("92점") //=> null
 */
export function plainNumberText(value: unknown): number | null {
  if (typeof value !== "string") return null;
  const text = value.normalize("NFKC").trim();
  return PLAIN_NUMBER.test(text) ? Number(text.replaceAll(",", "")) : null;
}
