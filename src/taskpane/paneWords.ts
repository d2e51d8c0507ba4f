import { paneEn } from "../i18n/pane.en";
import { paneKo, type PaneTexts } from "../i18n/pane.ko";
import type { Language } from "../i18n/language";
import { useLanguage } from "./language";

const WORDS: Readonly<Record<Language, PaneTexts>> = { ko: paneKo, en: paneEn };

/** The texts of what the pane shows of a sheet, in the face's language. */
export const usePaneWords = (): PaneTexts => WORDS[useLanguage()];

/** The texts of one part of the pane, in the face's language: a part that is loaded late brings its own. */
export const useWords = <Texts>(texts: Readonly<Record<Language, Texts>>): Texts => texts[useLanguage()];
