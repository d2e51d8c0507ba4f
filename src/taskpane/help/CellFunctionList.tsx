import { makeStyles, tokens, useId } from "@fluentui/react-components";
import cellFunctions from "../../../docs/functions.md";
import { useLanguage } from "../language";
import { useHelpWords } from "./helpWords";

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  example: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** A result in words stands in the page in Korean; in Excel it follows Excel's language. */
const isInWords = (result: string): boolean => /[가-힣]/.test(result);

/** Every function in cells, with what it does and a formula to begin with. */
export function CellFunctionList() {
  const styles = useStyles();
  const words = useHelpWords();
  const language = useLanguage();
  const id = useId("functions");
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.functions(cellFunctions.length)}
      </h3>
      <dl className={styles.list}>
        {cellFunctions.map(({ name, description, example }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.text}>{description[language]}</dd>
            <dd className={styles.example}>
              {words.example} <code className={styles.formula}>{example.formula}</code>
              {(language === "ko" || !isInWords(example.result)) && ` → ${example.result}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
