import { paneEn } from "../i18n/pane.en";
import { paneKo, type PaneTexts } from "../i18n/pane.ko";
import { useWords } from "./language";

const WORDS = { ko: paneKo, en: paneEn };

/** The texts of what the pane shows of a sheet, in the face's language. */
export const usePaneWords = (): PaneTexts => useWords(WORDS);
