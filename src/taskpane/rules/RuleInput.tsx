import { Input, makeStyles, Select, Text, tokens, useId } from "@fluentui/react-components";
import { rulesEn } from "../../i18n/pane/rules.en";
import { rulesKo } from "../../i18n/pane/rules.ko";
import type { RuleField } from "../../rulesheet/ruleForm";
import { useWords } from "../language";
import type { RulesDraft } from "./useRulesDraft";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  short: { flex: "0 1 86px" },
  long: { flex: "1 1 100%" },
  input: { minWidth: 0, width: "100%" },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** Values that are numbers stand beside one another; words take a line. */
const LONGEST_NUMBER = 8;

interface RuleInputProps {
  readonly field: RuleField;
  /** What the row is about; `""` where the field says it. */
  readonly rowTitle: string;
  readonly draft: RulesDraft;
}

/** One value of the rules, as it would stand on their sheet. */
export function RuleInput({ field, rowTitle, draft }: RuleInputProps) {
  const styles = useStyles();
  const words = useWords({ ko: rulesKo, en: rulesEn });
  const id = useId("rule");
  const { label, place, options, hint } = field;
  const text = String(draft.cells[place.row]?.[place.column] ?? "");
  const first = String(draft.form.cells[place.row]?.[place.column] ?? "");
  const problem = draft.problems.find(({ row, column }) => row === place.row && column === place.column);
  const isShort = options === null && label.length <= LONGEST_NUMBER && first.length <= LONGEST_NUMBER;
  const described = [...(hint === "" ? [] : [`${id}-hint`]), ...(problem === undefined ? [] : [`${id}-wrong`])];
  const shared = {
    id,
    className: styles.input,
    size: "small",
    value: text,
    "aria-invalid": problem !== undefined,
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
    "aria-label": rowTitle === "" ? undefined : `${rowTitle} ${label}`,
  } as const;
  return (
    <div className={`${styles.field} ${isShort ? styles.short : styles.long}`}>
      <label htmlFor={id}>
        <Text size={200}>{label}</Text>
      </label>
      {options === null ? (
        <Input {...shared} onChange={(_, { value }) => draft.fill(place, value)} />
      ) : (
        <Select {...shared} onChange={(_, { value }) => draft.fill(place, value)}>
          {!options.includes(text) && <option value={text}>{text === "" ? words.blank : text}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {option === "" ? words.blank : option}
            </option>
          ))}
        </Select>
      )}
      {hint !== "" && (
        <Text id={`${id}-hint`} size={200} className={styles.quiet}>
          {hint}
        </Text>
      )}
      {problem !== undefined && (
        <Text id={`${id}-wrong`} size={200} className={styles.wrong}>
          {words.problems[problem.code]}
          {problem.allowed === undefined ? "" : ` (${words.allowed(problem.allowed)})`}
        </Text>
      )}
    </div>
  );
}
