import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneWords } from "./paneWords";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxWidth: "560px",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase400 },
  ways: { margin: 0 },
  way: { fontWeight: tokens.fontWeightSemibold },
  steps: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** The page opened without Excel: says so, and how to put the add-in into Excel. */
export default function BrowserNotice() {
  const styles = useStyles();
  const { browser: words } = usePaneWords();
  return (
    <main className={styles.notice}>
      <h1 className={styles.title}>{words.title}</h1>
      <Text>{words.message}</Text>
      <h2 className={styles.heading}>{words.howTo}</h2>
      <Text>
        {words.manifest}{" "}
        <Link href="manifest.xml" download inline>
          {words.download}
        </Link>
      </Text>
      <dl className={styles.ways}>
        {words.ways.map(({ title, steps }) => (
          <div key={title}>
            <dt className={styles.way}>{title}</dt>
            <dd className={styles.steps}>{steps}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
