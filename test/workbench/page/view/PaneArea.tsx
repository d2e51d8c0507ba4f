import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useDesk, useDeskState, useWords } from "./context";
import { PaneResizer } from "./PaneResizer";
import { REGION } from "./regions";

/** Excel's own width of a pane. */
const USUAL_WIDTH = 350;

const useStyles = makeStyles({
  area: { display: "flex", flexShrink: 0 },
  pane: { display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  closed: { display: "none" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  page: { flex: 1, border: "none", width: "100%" },
});

interface PaneAreaProps {
  /** Hears the keys that are pressed inside the pane's page. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The task pane: the add-in's own page in a frame. Closing hides it and no more, since functions and commands live in the
 * same page (a shared runtime).
 */
export function PaneArea({ onKeyDown }: PaneAreaProps) {
  const styles = useStyles();
  const words = useWords();
  const { face, workbench } = useDesk();
  const { run, isPaneOpen } = useDeskState();
  const [width, setWidth] = useState(USUAL_WIDTH);
  const close = () => {
    workbench?.setPaneOpen(false);
    workbench?.focusGrid();
  };
  return (
    <aside className={isPaneOpen ? styles.area : styles.closed} aria-label={words.pane} {...{ [REGION]: "pane" }}>
      <PaneResizer width={width} onResize={setWidth} />
      <div className={styles.pane} style={{ width }}>
        <div className={styles.head}>
          <Text weight="semibold" size={400}>
            {face?.name}
          </Text>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={words.closePane}
            onClick={close}
          />
        </div>
        {run > 0 && (
          <iframe
            key={run}
            className={styles.page}
            title={face?.name ?? words.pane}
            src="/addin/taskpane.html"
            onLoad={({ currentTarget }) => currentTarget.contentWindow?.addEventListener("keydown", onKeyDown, true)}
          />
        )}
      </div>
    </aside>
  );
}
