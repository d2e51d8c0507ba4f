import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { HelpTopic } from "../../i18n/pane/help.ko";
import { useHelpWords } from "./helpWords";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: { listStyleType: "none" },
  link: { minHeight: "24px", textAlign: "start" },
  summary: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface TopicListProps {
  readonly topics: readonly HelpTopic[];
  readonly withSummary?: boolean;
  onOpen(topic: HelpTopic): void;
}

/** The way to pages of help. */
export function TopicList({ topics, withSummary = false, onOpen }: TopicListProps) {
  const styles = useStyles();
  const { pages } = useHelpWords();
  return (
    <ul className={styles.list}>
      {topics.map((topic) => (
        <li key={topic} className={styles.item}>
          <Link as="button" className={styles.link} onClick={() => onOpen(topic)}>
            {pages[topic].title}
          </Link>
          {withSummary && (
            <Text size={200} className={styles.summary}>
              {pages[topic].summary}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
