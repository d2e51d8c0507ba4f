import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosedRegular, ReOrderRegular } from "@fluentui/react-icons";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { useFocusRing } from "../focusRing";
import { useWords } from "../language";
import { useAdjustmentNames } from "./adjustmentGround";
import { gapAt, nearness, type LadderInput } from "./ladder";
import { ROW_HEIGHT } from "./LadderRow";
import { nearestPlace, placeByKey } from "./permittedPlaces";

/** Keys that ask for a place further on. */
const STEPS: readonly string[] = ["ArrowUp", "ArrowDown", "PageUp", "PageDown"];

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    minHeight: "32px",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    // Room for what stays at the foot of the adjustment.
    scrollMarginBottom: "96px",
  },
  movable: {
    borderTopStyle: "solid",
    borderTopColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground3,
    cursor: "ns-resize",
    touchAction: "none",
    userSelect: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
  sign: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  places: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  parts: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  moved: { marginLeft: "auto", whiteSpace: "nowrap" },
});

interface GradeLineProps {
  /** The grade that the line ends, 1 for the best. */
  readonly grade: number;
  readonly ladder: LadderInput;
  /** Where the rules draw it. */
  readonly base: number;
  /** Where it may be drawn, rising. */
  readonly permitted: readonly number[];
  onMove(place: number): void;
  onRefuse(reason: string): void;
}

/** The line below a grade: dragged, or moved by keys, from one permitted place to the next. */
export function GradeLine({ grade, ladder, base, permitted, onMove, onRefuse }: GradeLineProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const { line: words } = useWords({ ko: allocationKo, en: allocationEn });
  const names = useAdjustmentNames();
  const drag = useRef<{ readonly top: number; readonly line: number } | null>(null);
  const line = ladder.lines[grade - 1] ?? 0;
  const least = permitted[0] ?? line;
  const most = permitted[permitted.length - 1] ?? line;
  const isLocked = least === most && line === least;
  const gap = gapAt(ladder, line);
  const near = nearness(gap);
  const parted = near === null ? null : { tie: words.partsTie, near: words.partsNear }[near];
  const places = words.places(line);
  const within = words.within(least, most);
  const gapText = gap === null ? words.noGap : words.gap(names.points(gap));
  const moved = isLocked ? words.locked : line === base ? words.unmoved : words.moved(line - base);
  const content = (
    <>
      {isLocked ? <LockClosedRegular aria-hidden /> : <ReOrderRegular aria-hidden className={styles.sign} />}
      <span className={styles.places}>{places}</span>
      {!isLocked && <span>{within}</span>}
      <span>{gapText}</span>
      {parted !== null && <span className={styles.parts}>{parted}</span>}
      <span className={styles.moved}>{moved}</span>
    </>
  );
  if (isLocked) {
    return (
      <div className={styles.line} role="group" aria-label={words.name(grade)}>
        {content}
      </div>
    );
  }

  const moveTo = (place: number, isRefused: boolean) => {
    if (place !== line) onMove(place);
    onRefuse(isRefused ? words.noFurther(grade, least, most) : "");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const place = placeByKey(event.key, permitted, line, base);
    if (place === null) return;
    event.preventDefault();
    moveTo(place, place === line && STEPS.includes(event.key));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { top: event.pageY, line };
  };
  const onPointerMove = ({ pageY }: PointerEvent) => {
    if (drag.current === null) return;
    const wished = drag.current.line + Math.round((pageY - drag.current.top) / ROW_HEIGHT);
    moveTo(nearestPlace(permitted, wished) ?? line, wished < least || wished > most);
  };
  const endDrag = () => {
    drag.current = null;
  };
  return (
    <div
      className={mergeClasses(styles.line, styles.movable, focusRing.inset)}
      role="separator"
      tabIndex={0}
      aria-label={words.name(grade)}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={line}
      aria-valuetext={[places, within, gapText, parted, moved].filter((part) => part !== null).join(", ")}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
    >
      {content}
    </div>
  );
}
