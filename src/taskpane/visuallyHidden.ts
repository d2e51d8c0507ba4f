import { makeStyles } from "@fluentui/react-components";

/** For texts that only screen readers need. */
export const useVisuallyHidden = makeStyles({
  text: {
    position: "absolute",
    margin: 0,
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
