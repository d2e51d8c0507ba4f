import { tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";

/*
 * The looks of the pane's first moment, as plain styles: what makes Fluent's classes at runtime would be a tenth of the script
 * that the first paint waits for.
 */

const styles = <Name extends string>(named: Record<Name, CSSProperties>): Readonly<Record<Name, CSSProperties>> =>
  named;

export const PAGE = styles({
  frame: {
    boxSizing: "border-box",
    minHeight: "100vh",
    minWidth: "288px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The focus comes here where what had it is gone; a frame around the whole pane would tell nobody anything.
  main: { outline: "none" },
  // As high as the sheet, the rules and the number of tasks take, so that the buttons below stay where they are.
  header: { position: "relative", minHeight: "94px" },
  notLookedYet: { display: "block", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** Below the button that Excel draws over the pane's top right corner. */
export const HELP_BUTTON: CSSProperties = { position: "absolute", top: "52px", right: "12px" };

/** Where help did not come. */
export const HELP_MISSING: CSSProperties = {
  display: "block",
  padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
};

export const ACTION_BAR = styles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  // Narrow enough for the longest words of either language to stand in one line at 350 pixels.
  button: { minWidth: 0, flexGrow: 1, paddingInline: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
});

/** By which the region of the latest message is found. */
export const OUTCOME_REGION_ID = "outcome";

export const OUTCOME_REGION = styles({
  region: { display: "grid", padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  layer: { gridArea: "1 / 1", minWidth: 0 },
  // What the message before took of the pane is kept, so that nothing jumps for the blink of an eye.
  pastLayer: { gridArea: "1 / 1", minWidth: 0, visibility: "hidden" },
});

export const ERROR_REPORT = styles({
  report: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  field: {
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
