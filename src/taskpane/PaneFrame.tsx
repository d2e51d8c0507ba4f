import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneTheme } from "./usePaneTheme";

const usePageStyles = makeStaticStyles({
  body: { margin: "0" },
  // What takes the focus is not brought on screen behind the line at the foot of the pane.
  html: { scrollPaddingBottom: "48px" },
  // Korean breaks between words, not within them; an address or a formula too long for a line breaks anywhere.
  "#pane": { wordBreak: "keep-all", overflowWrap: "anywhere" },
});

const useStyles = makeStyles({
  frame: {
    boxSizing: "border-box",
    minHeight: "100vh",
    minWidth: "288px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The themed page that everything of the pane stands in. */
export function PaneFrame({ children }: { readonly children: ReactNode }) {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={usePaneTheme()} className={styles.frame}>
      {children}
    </FluentProvider>
  );
}
