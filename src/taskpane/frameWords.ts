import type { Language } from "../i18n/language";
import { frameEn } from "../i18n/pane/frame.en";
import { frameKo, type FrameTexts } from "../i18n/pane/frame.ko";
import { useWords } from "./language";

const WORDS: Readonly<Record<Language, FrameTexts>> = { ko: frameKo, en: frameEn };

/** The texts of the pane's first moment in a language. */
export const frameWords = (language: Language): FrameTexts => WORDS[language];

/** The texts of the pane's first moment, in the face's language. */
export const useFrameWords = (): FrameTexts => useWords(WORDS);
