import { createContext, useContext } from "react";
import type { Language } from "../i18n/language";

/** The face's language. */
export const LanguageContext = createContext<Language>("ko");

export const useLanguage = (): Language => useContext(LanguageContext);

/** The texts of one part of the face, in its language: a part that is loaded late brings its own. */
export const useWords = <Texts>(texts: Readonly<Record<Language, Texts>>): Texts => texts[useLanguage()];
