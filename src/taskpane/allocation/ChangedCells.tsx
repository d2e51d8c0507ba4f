import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import type { Draft } from "../../usecases/decision/draftGrades";
import { CellLink } from "../CellLink";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { VISUALLY_HIDDEN } from "../visuallyHidden";
import { useAdjustmentGround } from "./adjustmentGround";

/** As many cells as a reader looks through; the rest comes on demand. */
const STEP = 20;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Every cell that writing would change, before and after. */
export function ChangedCells({ changes }: Pick<Draft, "changes">) {
  const styles = useStyles();
  const { preview: words } = useWords({ ko: allocationKo, en: allocationEn });
  const { showMore } = usePaneWords();
  const { onGoTo } = useAdjustmentGround();
  const [shown, setShown] = useState(STEP);
  if (changes.length === 0) return <Text size={200}>{words.none}</Text>;
  return (
    <>
      <Text size={200}>{words.willChange(changes.length)}</Text>
      <ul className={styles.list}>
        {changes.slice(0, shown).map(({ address, before, after }) => (
          <li key={address} className={styles.cell}>
            <CellLink address={address} onGoTo={onGoTo} />
            <span>{before === "" ? words.blank : before}</span>
            <ArrowRightRegular aria-hidden />
            <span style={VISUALLY_HIDDEN}>{words.becomes}</span>
            <span className={styles.after}>{after}</span>
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + STEP)}>
          {showMore(Math.min(STEP, changes.length - shown))}
        </Button>
      )}
    </>
  );
}
