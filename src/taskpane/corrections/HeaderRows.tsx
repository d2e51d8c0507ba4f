import { Button, Input, Label, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { usePaneWords } from "../paneWords";
import { headerRowsFrom, type HeaderRange } from "./headerRowsFrom";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  row: { width: "52px" },
  button: { minWidth: 0 },
  wrong: { flexBasis: "100%", color: tokens.colorStatusDangerForeground1 },
});

interface HeaderRowsProps {
  /** The rows that were taken for the header, as Excel numbers them; `null` where none was found. */
  readonly found: HeaderRange | null;
  /** Did the user say so? */
  readonly isCorrected: boolean;
  readonly isBusy: boolean;
  /** Gives the rows, or `null` to leave the header to be found again. */
  onChoose(header: HeaderRange | null): void;
}

/** From which row to which the headings stand, and the way to correct it. */
export function HeaderRows({ found, isCorrected, isBusy, onChoose }: HeaderRowsProps) {
  const styles = useStyles();
  const { header: words } = usePaneWords();
  const [labelId, wrongId] = [useId("header"), useId("wrong")];
  const [first, setFirst] = useState(String(found?.firstRow ?? ""));
  const [last, setLast] = useState(String(found?.lastRow ?? ""));
  const [isWrong, setIsWrong] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const rows = headerRowsFrom(first, last);
    setIsWrong(rows === null);
    if (rows !== null && !isBusy) onChoose(rows);
  };
  const input = {
    size: "small",
    inputMode: "numeric",
    className: styles.row,
    "aria-invalid": isWrong,
    "aria-describedby": wrongId,
  } as const;
  return (
    <form className={styles.form} aria-labelledby={labelId} onSubmit={submit} noValidate>
      <Label id={labelId}>{words.title}</Label>
      <Input {...input} aria-label={words.first} value={first} onChange={(_, { value }) => setFirst(value)} />
      <span aria-hidden>–</span>
      <Input {...input} aria-label={words.last} value={last} onChange={(_, { value }) => setLast(value)} />
      <Button type="submit" size="small" className={styles.button} disabledFocusable={isBusy}>
        {words.apply}
      </Button>
      {isCorrected && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => onChoose(null)}
        >
          {words.automatic}
        </Button>
      )}
      <Text size={200} id={wrongId} role="alert" className={styles.wrong}>
        {isWrong ? words.wrong : ""}
      </Text>
    </form>
  );
}
