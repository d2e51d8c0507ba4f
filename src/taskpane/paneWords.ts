import { createContext, useContext } from "react";
import { paneEn } from "../i18n/pane.en";
import { paneKo, type PaneTexts } from "../i18n/pane.ko";
import type { Language } from "../i18n/language";

const WORDS: Readonly<Record<Language, PaneTexts>> = { ko: paneKo, en: paneEn };

/** The face's language, for what lives outside of the pane's own texts: a rule set's name, the findings. */
export const LanguageContext = createContext<Language>("ko");

export const useLanguage = (): Language => useContext(LanguageContext);

/** The pane's texts in a language. */
export const paneWords = (language: Language): PaneTexts => WORDS[language];

/** The pane's texts in the face's language. */
export const usePaneWords = (): PaneTexts => paneWords(useLanguage());

/** The texts of one part of the pane, in the face's language: a part that is loaded late brings its own. */
export const useWords = <Texts>(texts: Readonly<Record<Language, Texts>>): Texts => texts[useLanguage()];
