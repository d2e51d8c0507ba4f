import { Label, makeStyles, Select, Text, tokens, useId } from "@fluentui/react-components";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { useLanguage } from "./language";
import { usePaneWords } from "./paneWords";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  // Excel draws its own button over the pane's top right corner, 34 by 32 pixels.
  top: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingRight: "28px",
    marginBottom: tokens.spacingVerticalXS,
  },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
  // Beside them stands the way to help.
  facts: { paddingRight: "28px", color: tokens.colorNeutralForeground2 },
});

interface SheetHeaderProps {
  readonly outcome: WordedOutcome | null;
  onChooseSheet(sheet: string): void;
}

/** Which sheet the pane speaks of, under which rules, and what is on it. */
export function SheetHeader({ outcome, onChooseSheet }: SheetHeaderProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const language = useLanguage();
  const id = useId("sheet");
  const sheets = outcome?.sheets ?? [];
  // The ribbon can act on a sheet that is not among the visible ones.
  const names = outcome === null || sheets.includes(outcome.sheet) ? sheets : [outcome.sheet, ...sheets];
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Label htmlFor={id} className={styles.label}>
          {words.sheet.label}
        </Label>
        <Select
          id={id}
          className={styles.select}
          value={outcome?.sheet ?? ""}
          disabled={names.length === 0}
          onChange={(_, { value }) => onChooseSheet(value)}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {outcome !== null && (
        <>
          <Text size={200} className={styles.facts}>
            {outcome.ruleSet.name[language]}
          </Text>
          <Text size={200} className={styles.facts}>
            {contents(outcome)}
          </Text>
        </>
      )}
    </header>
  );

  function contents({ scoreSheet }: WordedOutcome): string {
    if (scoreSheet === null || scoreSheet.tasks.length === 0) return words.sheet.notUnderstood;
    const indicators = scoreSheet.tasks.reduce((sum, task) => sum + task.indicators.length, 0);
    return words.sheet.contents(scoreSheet.tasks.length, indicators);
  }
}
