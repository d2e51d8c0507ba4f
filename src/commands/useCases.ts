/*
 * Everything that the ribbon and the pane can have done: the use cases and the words of what they find, one chunk that is
 * loaded while the pane is painted, or at the first press of a ribbon button.
 */
export { acceptFinding, withdrawAcceptance } from "../usecases/acceptFinding";
export { allocate } from "../usecases/allocate";
export { applyFixes } from "../usecases/applyFixes";
export { correctColumn } from "../usecases/corrections/correctColumn";
export { correctHeader } from "../usecases/corrections/correctHeader";
export { correctRow } from "../usecases/corrections/correctRow";
export { keepDraft } from "../usecases/decision/keepDraft";
export { lookAtActiveSheet } from "../usecases/firstOpen/lookAtActiveSheet";
export { putSheets } from "../usecases/firstOpen/putSheets";
export { readHistory } from "../usecases/history/readHistory";
export { undo } from "../usecases/history/undo";
export { compareRules } from "../usecases/rules/compareRules";
export { validate } from "../usecases/validate";
export { findingText, findingTitle } from "../i18n/findingTexts";
export { publishOutcome } from "./publishOutcome";
export { runRibbonCommand } from "./ribbonCommands";
export { rulesActions } from "./rulesActions";
