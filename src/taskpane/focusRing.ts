import { makeStyles, tokens } from "@fluentui/react-components";

/** The focus of our own controls, as visible as that of Fluent's. */
export const useFocusRing = makeStyles({
  inset: {
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});
