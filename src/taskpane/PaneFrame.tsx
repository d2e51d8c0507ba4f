import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PAGE } from "./frameStyles";
import { usePaneTheme } from "./usePaneTheme";

/** The themed page that everything of the pane stands in. */
export function PaneFrame({ children }: { readonly children: ReactNode }) {
  return (
    <FluentProvider theme={usePaneTheme()} style={PAGE.frame}>
      {children}
    </FluentProvider>
  );
}
