import { makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { startTransition, Suspense, useState, type ReactNode } from "react";
import type { HelpTopic } from "../i18n/pane/help.ko";
import { FoldToggle } from "./FoldToggle";
import { helpOn } from "./help/helpOn";
import { usePaneWords } from "./paneWords";

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    border: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  title: { flexGrow: 1 },
  aside: { color: tokens.colorNeutralForeground2 },
  content: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
});

interface SectionProps {
  readonly title: string;
  /** What there is to know while the section is closed. */
  readonly aside: ReactNode;
  readonly startsOpen: boolean;
  /** The page of help that F1 opens in it. */
  readonly help: HelpTopic;
  readonly children: ReactNode;
}

/** A part of the pane under a heading that opens and closes it; what is in it can be a chunk that is loaded when opened. */
export function Section({ title, aside, startsOpen, help, children }: SectionProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const id = useId("section");
  return (
    <section className={styles.section} aria-label={title} {...helpOn(help)}>
      <h2 className={styles.heading}>
        <FoldToggle
          className={styles.toggle}
          controls={id}
          isOpen={isOpen}
          onToggle={() => startTransition(() => setIsOpen(!isOpen))}
        >
          <Text weight="semibold" className={styles.title}>
            {title}
          </Text>
          <Text size={200} className={styles.aside}>
            {aside}
          </Text>
        </FoldToggle>
      </h2>
      {/* Around nothing while closed: what opens late opens whole, and not with a word of waiting first. */}
      <div id={id} className={styles.content} hidden={!isOpen}>
        <Suspense fallback={<Text>{words.opening}</Text>}>{isOpen && children}</Suspense>
      </div>
    </section>
  );
}
