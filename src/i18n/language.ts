export type Language = "ko" | "en";

/**
 * The face's language for an Office display language: Korean first, English for everyone else.
 *
 * @param displayLanguage - as in `Office.context.displayLanguage`: `ko-KR`; nothing where Office did not say
 * @example
 * languageOf("ko-KR") //=> "ko"
 * @example
 * languageOf("de-DE") //=> "en"
 */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || /^ko\b/i.test(displayLanguage) ? "ko" : "en";
}
