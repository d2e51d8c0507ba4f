import { Button, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import { historyEn } from "../../i18n/pane/history.en";
import { historyKo, type HistoryTexts } from "../../i18n/pane/history.ko";
import { CellLink } from "../CellLink";
import { FoldToggle } from "../FoldToggle";
import { useFoldStyles } from "../foldStyles";
import { useLanguage, useWords } from "../language";
import { usePaneWords } from "../paneWords";
import type { PaneActions } from "../usePaneActions";
import type { TitledEntry } from "./useHistory";

/** More ranges than anybody reads; their number says enough. */
const SHOWN_CELLS = 6;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "28px" },
  what: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  when: { display: "block", color: tokens.colorNeutralForeground2 },
  cells: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  readings: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
});

interface HistoryItemProps {
  readonly entry: TitledEntry;
  readonly actions: PaneActions;
}

/** One thing that was done: when, what and where, under which rules, and the way to take it back. */
export function HistoryItem({ entry, actions }: HistoryItemProps) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const language = useLanguage();
  const { locale, showMore } = usePaneWords();
  const words = useWords({ ko: historyKo, en: historyEn });
  const id = useId("rules");
  const [isOpen, setIsOpen] = useState(false);
  const [areAllShown, setAreAllShown] = useState(false);
  const { sheet, cells, accepted, decided, undoneAt } = entry;
  const what = titleOf(entry, words);
  const when = moment(entry.at, locale);
  const shown = areAllShown ? cells : cells.slice(0, SHOWN_CELLS);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.what}>
          <Text weight="semibold">{what}</Text>
          <span className={styles.when}>{when}</span>
        </span>
        {undoneAt === null && entry.step !== null && (
          <Button
            size="small"
            className={styles.button}
            aria-label={words.undoStep(what, when)}
            disabledFocusable={actions.running !== null}
            onClick={() => actions.run("undo", ({ undo }) => undo(entry.key))}
          >
            {words.undo}
          </Button>
        )}
        {undoneAt !== null && <span className={styles.quiet}>{words.undone(moment(undoneAt, locale))}</span>}
      </div>
      {sheet !== null && (
        <div className={styles.cells}>
          <span>{words.on(sheet)}</span>
          {shown.map((address) => (
            <CellLink key={address} address={address} onGoTo={(to) => actions.selectCells(sheet, to)} />
          ))}
          {shown.length < cells.length && (
            <Button size="small" appearance="subtle" onClick={() => setAreAllShown(true)}>
              {showMore(cells.length - shown.length)}
            </Button>
          )}
        </div>
      )}
      {accepted !== undefined && <span>{words.finding(entry.findingTitle)}</span>}
      {typeof accepted?.reason === "string" && <span>{words.reason(accepted.reason)}</span>}
      {decided !== undefined && <span>{words.decided(decided.lines, decided.moves)}</span>}
      {undoneAt === null && entry.step === null && <span className={styles.quiet}>{words.notKept}</span>}
      <FoldToggle className={fold.details} controls={id} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        {entry.rules.name[language]}
      </FoldToggle>
      <ul id={id} className={styles.readings} hidden={!isOpen} aria-label={words.rulesThen}>
        {isOpen && words.readings(entry.rules).map((reading) => <li key={reading}>{reading}</li>)}
      </ul>
    </li>
  );
}

function titleOf({ kind, accepted }: TitledEntry, { done }: HistoryTexts): string {
  if (kind !== "acceptance") return done[kind];
  return accepted?.reason == null ? done.withdrawn : done.accepted;
}

/** Date and time as they are written where the reader is. */
const moment = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
