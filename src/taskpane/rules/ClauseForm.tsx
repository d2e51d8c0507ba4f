import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { rulesEn } from "../../i18n/pane/rules.en";
import { rulesKo } from "../../i18n/pane/rules.ko";
import type { RuleRow } from "../../rulesheet/ruleForm";
import { useWords } from "../language";
import { RuleInput } from "./RuleInput";
import type { RulesDraft } from "./useRulesDraft";

const useStyles = makeStyles({
  rows: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalS}`,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  title: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ClauseFormProps {
  readonly rows: readonly RuleRow[];
  readonly draft: RulesDraft;
}

/** The values of one section, each with what is wrong with it. */
export function ClauseForm({ rows, draft }: ClauseFormProps) {
  const styles = useStyles();
  const words = useWords({ ko: rulesKo, en: rulesEn });
  if (rows.length === 0) return null;
  const isTable = rows.some(({ fields }) => fields.length > 1) || rows.some(({ title }) => title !== "");
  return (
    <div className={styles.rows}>
      {rows.map(({ title, fields }, index) => {
        const inputs = fields.map((field) => (
          <RuleInput key={`${field.place.row} ${field.place.column}`} field={field} rowTitle={title} draft={draft} />
        ));
        return title === "" ? (
          <div key={index} className={styles.row}>
            {inputs}
          </div>
        ) : (
          <fieldset key={index} className={styles.row}>
            <legend className={styles.title}>{title}</legend>
            {inputs}
          </fieldset>
        );
      })}
      {isTable && (
        <Text size={200} className={styles.quiet}>
          {words.onSheetOnly}
        </Text>
      )}
    </div>
  );
}
