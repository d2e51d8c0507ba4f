import { Button, Link, makeStyles, tokens, useId } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { HelpTopic } from "../../i18n/pane/help.ko";
import { CellFunctionList } from "./CellFunctionList";
import { useHelpWords } from "./helpWords";
import { TopicList } from "./TopicList";
import { TopicPage } from "./TopicPage";
import { topicNamed, TOPICS } from "./topics";

const useStyles = makeStyles({
  help: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  close: { alignSelf: "start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: "none",
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0 },
  list: { minHeight: "24px", marginTop: tokens.spacingVerticalM },
});

interface HelpPagesProps {
  /** What is asked for, another object each time. A topic that there is no page of stands for the list of all. */
  readonly asked: { readonly topic: string | undefined };
  onOpen(topic?: HelpTopic): void;
  onClose(): void;
}

/** One page of help, or the list of all, in place of what the pane shows of a sheet. */
export function HelpPages({ asked, onOpen, onClose }: HelpPagesProps) {
  const styles = useStyles();
  const words = useHelpWords();
  const id = useId("help");
  const top = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const topic = topicNamed(asked.topic);

  useEffect(() => {
    // The way out stands above the title, and is to be seen with it.
    top.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
  }, [asked]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [onClose]);

  return (
    <section ref={top} className={styles.help} aria-labelledby={`${id}-title`}>
      <Button className={styles.close} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose}>
        {words.close}
      </Button>
      <h2 ref={title} id={`${id}-title`} tabIndex={-1} className={styles.title}>
        {topic === null ? words.title : words.pages[topic].title}
      </h2>
      {topic === null ? (
        <>
          <p className={styles.text}>{words.intro}</p>
          <TopicList topics={TOPICS} withSummary onOpen={onOpen} />
        </>
      ) : (
        <>
          <TopicPage page={words.pages[topic]} />
          {topic === "functions" && <CellFunctionList />}
          <nav aria-labelledby={`${id}-others`}>
            <h3 id={`${id}-others`} className={styles.heading}>
              {words.others}
            </h3>
            <TopicList topics={TOPICS.filter((other) => other !== topic)} onOpen={onOpen} />
            <Link as="button" className={styles.list} onClick={() => onOpen()}>
              {words.list}
            </Link>
          </nav>
        </>
      )}
    </section>
  );
}
