import { lazy } from "react";

/** Loads what the pane shows of a sheet. */
export const loadContent = () => import(/* webpackChunkName: "content" */ "./content");

// React takes the default export of a module of each part's own; these share one module, and so one chunk.
export const OutcomeMessageBar = lazy(async () => ({ default: (await loadContent()).OutcomeMessageBar }));
export const PaneSections = lazy(async () => ({ default: (await loadContent()).PaneSections }));
export const Progress = lazy(async () => ({ default: (await loadContent()).Progress }));
export const ReplaceFormulas = lazy(async () => ({ default: (await loadContent()).ReplaceFormulas }));
export const SheetHeader = lazy(async () => ({ default: (await loadContent()).SheetHeader }));
export const StaleNotice = lazy(async () => ({ default: (await loadContent()).StaleNotice }));
