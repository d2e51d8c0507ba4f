import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePaneWords } from "../paneWords";
import { VISUALLY_HIDDEN } from "../visuallyHidden";
import { changedCells } from "./changedCells";
import { useFindingActions } from "./findingActions";
import type { WordedFinding } from "./keyedFindings";

/** As many cells as a reader looks through; the rest comes on demand. */
const STEP = 20;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  cells: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  address: { color: tokens.colorNeutralForeground2, minWidth: "36px" },
  after: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface FixPreviewProps {
  readonly findings: readonly WordedFinding[];
  /** What the preview is of. */
  readonly label: string;
  onClose(): void;
}

/** Every cell that fixes would change, before and after; nothing is written until it is agreed to. */
export function FixPreview({ findings, label, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { sheet, grid, actions } = useFindingActions();
  const [shown, setShown] = useState(STEP);
  const cells = grid === null ? [] : changedCells(grid, findings);
  return (
    <div className={styles.preview} role="group" aria-label={label}>
      <Text size={200}>{words.findings.willChange(cells.length)}</Text>
      <ul className={styles.cells}>
        {cells.slice(0, shown).map(({ address, before, after }) => (
          <li key={address} className={styles.cell}>
            <span className={styles.address}>{address}</span>
            <span>{words.findings.cellContent(before)}</span>
            <ArrowRightRegular aria-hidden />
            <span style={VISUALLY_HIDDEN}>{words.findings.becomes}</span>
            <span className={styles.after}>{words.findings.cellContent(after)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {cells.length > shown && (
          <Button appearance="subtle" size="small" onClick={() => setShown(shown + STEP)}>
            {words.showMore(Math.min(STEP, cells.length - shown))}
          </Button>
        )}
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={actions.running !== null}
          onClick={() => actions.applyFixes(sheet, findings)}
        >
          {words.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
