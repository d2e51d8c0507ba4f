import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../scoresheet/finding";
import { usePaneWords } from "../paneWords";
import { shownValue } from "./shownValue";

const useStyles = makeStyles({
  values: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pair: { display: "contents" },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** What stands on the sheet, and what was expected there; nothing where a finding has neither. */
export function FindingValues({ finding: { actual = "", expected = "" } }: { readonly finding: Finding }) {
  const styles = useStyles();
  const words = usePaneWords();
  if (actual === expected) return null;
  // A number and a text that look the same differ in what they are.
  const isOfKind = String(actual) === String(expected);
  const text = (value: string | number) => (isOfKind ? words.findings.cellContent(value) : shownValue(value, words));
  const values = [
    { name: words.findings.actual, value: actual },
    { name: words.findings.expected, value: expected },
  ].filter(({ value }) => value !== "");
  return (
    <dl className={styles.values}>
      {values.map(({ name, value }) => (
        <div key={name} className={styles.pair}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{text(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
