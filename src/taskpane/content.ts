/*
 * What the pane shows of a sheet: one chunk, loaded while the sheet is read, so that the pane itself need not wait for it.
 */
export { FirstScreen } from "./firstScreen/FirstScreen";
export { OutcomeMessageBar } from "./OutcomeMessageBar";
export { PaneFoot } from "./PaneFoot";
export { PaneSections } from "./PaneSections";
export { Progress } from "./Progress";
export { ReplaceFormulas } from "./ReplaceFormulas";
export { SheetHeader } from "./SheetHeader";
