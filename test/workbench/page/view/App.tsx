import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useDeskState, useWords } from "./context";
import { DropZone } from "./DropZone";
import { GridArea } from "./GridArea";
import { PaneArea } from "./PaneArea";
import { Ribbon } from "./Ribbon";
import { SettingsBar } from "./SettingsBar";
import { StatusBar } from "./StatusBar";
import { THEMES } from "./themes";
import { TitleBar } from "./TitleBar";
import { usePageKeys } from "./usePageKeys";

const useStyles = makeStyles({
  frame: {
    position: "fixed",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  center: { flex: 1, minHeight: 0, display: "flex" },
});

/** The whole page, laid out as Excel is. */
export function App({ onGrid }: { readonly onGrid: (container: HTMLElement) => void }) {
  const styles = useStyles();
  const words = useWords();
  const { theme, language, file } = useDeskState();
  const onPaneKeyDown = usePageKeys();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = file === null ? words.workbench : `${file} - ${words.workbench}`;
  }, [language, file, words]);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={styles.frame}>
        <TitleBar />
        <Ribbon />
        <SettingsBar />
        <div className={styles.center}>
          <GridArea onGrid={onGrid} />
          <PaneArea onKeyDown={onPaneKeyDown} />
        </div>
        <StatusBar />
        <DropZone />
      </div>
    </FluentProvider>
  );
}
