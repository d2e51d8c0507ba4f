import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { FoldToggle } from "../FoldToggle";
import { LongList } from "../longlist/LongList";
import { usePaneWords } from "../paneWords";
import { FindingCard } from "./FindingCard";
import type { KeyedFinding } from "./keyedFindings";
import { SHOWN_STEP } from "./useFolds";

/** A card with a sentence of three lines and one line of buttons. */
const USUAL_HEIGHT = 140;

const useStyles = makeStyles({
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  heading: { margin: `${tokens.spacingVerticalXS} 0` },
  // No gap of a common element's: a long list has several of those.
  item: { ':not([aria-posinset="1"])': { paddingTop: tokens.spacingVerticalS } },
});

interface FoldedFindingsProps {
  readonly title: string;
  readonly members: readonly KeyedFinding[];
  /** How many of them are on screen. */
  readonly shown: number;
  readonly isOpen: boolean;
  /** The key of the finding that the reader is at. */
  readonly current: string | null;
  onToggle(): void;
  onShowMore(): void;
}

/** Findings under a line that opens and closes them. */
export function FoldedFindings({ title, members, shown, isOpen, current, onToggle, onShowMore }: FoldedFindingsProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const id = useId("findings");
  const there = members.slice(0, shown);
  return (
    <>
      <h4 className={styles.heading}>
        <FoldToggle className={styles.toggle} controls={id} isOpen={isOpen} onToggle={onToggle}>
          {title} {words.findings.count(members.length)}
        </FoldToggle>
      </h4>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <LongList
            length={there.length}
            current={there.findIndex(({ key }) => key === current)}
            usualHeight={USUAL_HEIGHT}
            itemClassName={styles.item}
            keyOf={(position) => there[position]!.key}
            renderItem={(position) => {
              const keyed = there[position]!;
              return <FindingCard keyed={keyed} isCurrent={keyed.key === current} />;
            }}
          />
        )}
        {isOpen && members.length > shown && (
          <Button appearance="subtle" size="small" onClick={onShowMore}>
            {words.showMore(Math.min(SHOWN_STEP, members.length - shown))}
          </Button>
        )}
      </div>
    </>
  );
}
