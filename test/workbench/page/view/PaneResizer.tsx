import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";
import { useWords } from "./context";

const LEAST = 320;
const MOST = 640;
const STEP = 16;

const useStyles = makeStyles({
  handle: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { backgroundColor: tokens.colorCompoundBrandBackground, outline: "none" },
  },
});

interface PaneResizerProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The edge of the pane: dragged, or moved by the arrow keys. */
export function PaneResizer({ width, onResize }: PaneResizerProps) {
  const styles = useStyles();
  const words = useWords();
  const resize = (wanted: number) => onResize(Math.min(MOST, Math.max(LEAST, wanted)));
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: LEAST,
      End: MOST,
    };
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  const onDrag = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <div
      className={styles.handle}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.resizePane}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onDrag}
    />
  );
}
