import { makeStyles, tokens } from "@fluentui/react-components";
import type { HelpPage } from "../../i18n/pane/help.ko";

const useStyles = makeStyles({
  text: { margin: 0 },
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

/** What is said about one topic. */
export function TopicPage({ page }: { readonly page: HelpPage }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{page.summary}</p>
      <ul className={styles.steps}>
        {page.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}
