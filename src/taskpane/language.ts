import { createContext, useContext } from "react";
import type { Language } from "../i18n/language";

/** The face's language. */
export const LanguageContext = createContext<Language>("ko");

export const useLanguage = (): Language => useContext(LanguageContext);
