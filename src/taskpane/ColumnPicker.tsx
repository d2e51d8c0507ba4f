import { Label, makeStyles, Select, Text, tokens, useId } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { ColumnChoice } from "./columnChoices";
import { usePaneWords } from "./paneWords";

const NONE = "none";
const AUTOMATIC = "automatic";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  doubt: { display: "flex", gap: tokens.spacingHorizontalXS, color: tokens.colorStatusWarningForeground1 },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
});

interface ColumnPickerProps {
  readonly label: string;
  /** The column on the sheet, `null` for none. */
  readonly found: number | null;
  readonly choices: readonly ColumnChoice[];
  /** Further columns that could be meant. */
  readonly others: readonly ColumnChoice[];
  /** Gives the column, `null` for none, `undefined` to leave it to the headings again. */
  onChoose(column: number | null | undefined): void;
}

/** One meaning and the column that has it. */
export function ColumnPicker({ label, found, choices, others, onChoose }: ColumnPickerProps) {
  const styles = useStyles();
  const { columns: words } = usePaneWords();
  const id = useId("column");
  const doubtId = useId("doubt");
  const name = ({ letters, heading }: ColumnChoice) => `${letters}  ${heading === "" ? words.noHeading : heading}`;
  return (
    <>
      <Label htmlFor={id}>{label}</Label>
      <div className={styles.choice}>
        <Select
          id={id}
          value={found === null ? NONE : String(found)}
          aria-describedby={others.length > 0 ? doubtId : undefined}
          onChange={(_, { value }) => {
            onChoose(value === NONE ? null : value === AUTOMATIC ? undefined : Number(value));
          }}
        >
          <option value={NONE}>{words.none}</option>
          {choices.map((choice) => (
            <option key={choice.column} value={choice.column}>
              {name(choice)}
            </option>
          ))}
          <option value={AUTOMATIC}>{words.automatic}</option>
        </Select>
        {others.length > 0 && (
          <Text id={doubtId} size={200} className={styles.doubt}>
            <WarningRegular className={styles.icon} aria-hidden />
            {words.doubt(others.map(name))}
          </Text>
        )}
      </div>
    </>
  );
}
