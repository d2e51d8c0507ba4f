import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScoreSheet } from "../scoresheet/scoreSheet";
import { columnChoices, foundColumn, otherCandidates, SHOWN_MEANINGS, type ShownMeaning } from "./columnChoices";
import { ColumnPicker } from "./ColumnPicker";
import { HeaderRows } from "./corrections/HeaderRows";
import { usePaneWords } from "./paneWords";
import { Section } from "./Section";
import type { PaneActions } from "./usePaneActions";

/** The columns that no grade can do without: a doubt about them is put before the reader at once. */
const ESSENTIAL: readonly ShownMeaning[] = ["score", "grade"];

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "baseline",
  },
});

interface ColumnsSectionProps {
  readonly sheet: ScoreSheet;
  readonly name: string;
  readonly actions: Pick<PaneActions, "running" | "correctColumn" | "correctHeader">;
}

/** 열 확인: which column was taken for what, in which rows the headings stand, and the way to correct both. */
export function ColumnsSection({ sheet, name, actions }: ColumnsSectionProps) {
  const styles = useStyles();
  const { columns: words } = usePaneWords();
  const header = {
    firstRow: sheet.grid.row + sheet.header.firstRow + 1,
    lastRow: sheet.grid.row + sheet.header.lastRow + 1,
  };
  const choices = columnChoices(sheet);
  const isMissing = (meaning: ShownMeaning) => foundColumn(sheet, meaning) === null;
  const isDoubtful = (meaning: ShownMeaning) => otherCandidates(sheet, meaning).length > 0;
  const missing = SHOWN_MEANINGS.filter(isMissing).length;
  const doubtful = SHOWN_MEANINGS.filter(isDoubtful).length;
  const summary = [missing > 0 ? words.missing(missing) : "", doubtful > 0 ? words.doubtful(doubtful) : ""];
  return (
    <Section
      title={words.title}
      aside={summary.filter((part) => part !== "").join(", ") || words.allFound}
      startsOpen={ESSENTIAL.some((meaning) => isMissing(meaning) || isDoubtful(meaning))}
      help="check"
    >
      <div className={styles.list}>
        {SHOWN_MEANINGS.map((meaning) => (
          <ColumnPicker
            key={meaning}
            label={words.meanings[meaning]}
            found={foundColumn(sheet, meaning)}
            choices={choices}
            others={otherCandidates(sheet, meaning)}
            onChoose={(column) => actions.correctColumn(name, meaning, column)}
          />
        ))}
      </div>
      <HeaderRows
        key={`${header.firstRow} ${header.lastRow}`}
        found={header}
        isCorrected={sheet.corrections.header !== null}
        isBusy={actions.running !== null}
        onChoose={(rows) => actions.correctHeader(name, rows)}
      />
    </Section>
  );
}
