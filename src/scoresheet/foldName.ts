/**
 * Folds a name to what is compared: without spaces, middle dots, quotation marks and characters that nobody sees, whatever
 * its width and case.
 *
 * @example
 * foldName("중소기업 창업ㆍ벤처(Ｒ＆Ｄ)") //=> "중소기업창업벤처(r&d)"
 */
export const foldName = (name: string): string =>
  withoutUnseen(name)
    .normalize("NFKC")
    .replace(/[\s\u00b7\u2027\u2024\u318d\u2219\u30fb\u119e.'’‘"“”]+/g, "")
    .toLowerCase();

/** Leaves out what takes no place: zero-width spaces and joiners, soft hyphens. */
export const withoutUnseen = (text: string): string => text.replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, "");
