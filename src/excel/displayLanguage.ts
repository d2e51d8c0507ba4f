import { languageOf, type Language } from "../i18n/language";

/** The language of Office's own face; Korean until Office has said. */
export function displayLanguage(): Language {
  // The types promise a context from the start; before Office is ready there is none.
  const context = Office.context as Office.Context | undefined;
  return languageOf(context?.displayLanguage);
}
