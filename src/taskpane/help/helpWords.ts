import { helpEn } from "../../i18n/pane/help.en";
import { helpKo, type HelpTexts } from "../../i18n/pane/help.ko";
import { useWords } from "../language";

const WORDS = { ko: helpKo, en: helpEn };

/** The texts of the help, in the face's language. */
export const useHelpWords = (): HelpTexts => useWords(WORDS);
