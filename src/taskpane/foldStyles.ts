import { makeStyles, tokens } from "@fluentui/react-components";

const LINE = {
  display: "flex",
  alignItems: "center",
  gap: tokens.spacingHorizontalXS,
  padding: 0,
  border: "none",
  backgroundColor: tokens.colorTransparentBackground,
  fontFamily: "inherit",
  textAlign: "start",
  cursor: "pointer",
} as const;

/** Looks of a line that opens what stands below it, inside of a section. */
export const useFoldStyles = makeStyles({
  /** Opens a part of the section. */
  part: {
    ...LINE,
    minHeight: "32px",
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Opens details of what stands above it. */
  details: {
    ...LINE,
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
