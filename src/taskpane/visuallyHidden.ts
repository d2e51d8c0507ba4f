import type { CSSProperties } from "react";

/** For texts that only screen readers need. */
export const VISUALLY_HIDDEN: CSSProperties = {
  position: "absolute",
  margin: 0,
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
