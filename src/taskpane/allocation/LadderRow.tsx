import { makeStyles, mergeClasses, tokens, useId } from "@fluentui/react-components";
import { useRef } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { useFocusRing } from "../focusRing";
import { useWords } from "../language";
import { VISUALLY_HIDDEN } from "../visuallyHidden";
import { useAdjustmentGround, useAdjustmentNames } from "./adjustmentGround";
import type { LadderTask, Nearness } from "./ladder";
import { MoveForm } from "./MoveForm";

/** The height of a row in pixels: as far as a line is dragged past one task. */
export const ROW_HEIGHT = 28;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "22px minmax(0, 1fr) 10px 46px 34px",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    boxSizing: "border-box",
    width: "100%",
    minHeight: `${ROW_HEIGHT}px`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    scrollMarginBottom: "96px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  // One line each, so that a line is dragged evenly; a chosen task shows its whole name.
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  wholeName: { padding: `${tokens.spacingVerticalXS} 0` },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  place: { color: tokens.colorNeutralForeground2 },
  grade: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  form: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}` },
});

const SIGNS: Readonly<Record<Exclude<Nearness, null>, string>> = { tie: "=", near: "≈" };

interface LadderRowProps {
  readonly task: LadderTask;
  /** The grade of the tasks that it stands among. */
  readonly grade: number;
  readonly isChosen: boolean;
  onChoose(isChosen: boolean): void;
}

/** A task at its place; chosen, with the form that gives it another grade. */
export function LadderRow({ task, grade, isChosen, onChoose }: LadderRowProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const { ladder: words } = useWords({ ko: allocationKo, en: allocationEn });
  const { draft } = useAdjustmentGround();
  const names = useAdjustmentNames();
  const id = useId("move");
  const button = useRef<HTMLButtonElement>(null);
  const { position, place, nearness } = task;
  const [before, after] = [draft.baseGrades[position] ?? grade, draft.grades[position] ?? grade];
  return (
    <li>
      <button
        type="button"
        ref={button}
        className={mergeClasses(styles.row, focusRing.inset, isChosen && styles.chosen)}
        aria-expanded={isChosen}
        aria-controls={id}
        onClick={() => onChoose(!isChosen)}
      >
        <span className={mergeClasses(styles.number, styles.place)}>
          <span aria-hidden>{place}</span>
          <span style={VISUALLY_HIDDEN}>{words.place(place)}</span>
        </span>
        <span className={isChosen ? styles.wholeName : styles.name}>{names.task(position)}</span>
        <span>
          {nearness !== null && (
            <>
              <span aria-hidden>{SIGNS[nearness]}</span>
              <span style={VISUALLY_HIDDEN}>{words[nearness]}</span>
            </>
          )}
        </span>
        <span className={styles.number}>{names.points(draft.scores[position] ?? 0)}</span>
        <span className={mergeClasses(styles.number, styles.grade)}>
          {before !== after ? (
            <>
              <span aria-hidden>{`${before}→${after}`}</span>
              <span style={VISUALLY_HIDDEN}>{words.becomes(before, after)}</span>
            </>
          ) : (
            after !== grade && after
          )}
        </span>
      </button>
      <div id={id} hidden={!isChosen}>
        {isChosen && (
          <div className={styles.form}>
            <MoveForm
              position={position}
              onClose={() => {
                onChoose(false);
                button.current?.focus();
              }}
            />
          </div>
        )}
      </div>
    </li>
  );
}
