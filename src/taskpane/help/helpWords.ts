import type { Language } from "../../i18n/language";
import { helpEn } from "../../i18n/pane/help.en";
import { helpKo, type HelpTexts } from "../../i18n/pane/help.ko";
import { useLanguage } from "../language";

const WORDS: Readonly<Record<Language, HelpTexts>> = { ko: helpKo, en: helpEn };

/** The texts of the help, in the face's language. */
export const useHelpWords = (): HelpTexts => WORDS[useLanguage()];
