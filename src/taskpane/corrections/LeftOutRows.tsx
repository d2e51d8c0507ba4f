import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ScoreSheet } from "../../scoresheet/scoreSheet";
import { FoldToggle } from "../FoldToggle";
import { useFoldStyles } from "../foldStyles";
import { usePaneWords } from "../paneWords";
import { leftOutRows } from "./leftOutRows";

/** As many as a reader looks through; the rest comes on demand. */
const STEP = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: { flexShrink: 0, minWidth: "36px", color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
});

interface LeftOutRowsProps {
  readonly sheet: ScoreSheet;
  readonly isBusy: boolean;
  /** Called with the row as Excel numbers it. */
  onTakeAsTask(row: number): void;
}

/** Rows that count as no tasks, and the way to say that one is. */
export function LeftOutRows({ sheet, isBusy, onTakeAsTask }: LeftOutRowsProps) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const words = usePaneWords();
  const id = useId("rows");
  const [isOpen, setIsOpen] = useState(false);
  const [shown, setShown] = useState(STEP);
  const rows = useMemo(() => leftOutRows(sheet), [sheet]);
  if (rows.length === 0) return null;
  return (
    <>
      <FoldToggle className={fold.details} controls={id} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        {words.rows.leftOut(rows.length)}
      </FoldToggle>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ul className={styles.list} aria-label={words.rows.leftOut(rows.length)}>
            {rows.slice(0, shown).map(({ row, text }) => (
              <li key={row} className={styles.row}>
                <span className={styles.number}>{words.tasks.unnamed(row)}</span>
                <span className={styles.text}>{text}</span>
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={words.rows.takeRowAsTask(row)}
                  disabledFocusable={isBusy}
                  onClick={() => onTakeAsTask(row)}
                >
                  {words.rows.takeAsTask}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {isOpen && rows.length > shown && (
          <Button appearance="subtle" size="small" onClick={() => setShown(shown + STEP)}>
            {words.showMore(Math.min(STEP, rows.length - shown))}
          </Button>
        )}
      </div>
    </>
  );
}
