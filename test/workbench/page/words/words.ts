import type { Language } from "../state/workbenchState";
import { english } from "./en";
import { korean } from "./ko";

/** The workbench's texts: a language that lacks one does not compile. */
export type Words = typeof korean;

export const wordsIn = (language: Language): Words => (language === "ko" ? korean : english);
