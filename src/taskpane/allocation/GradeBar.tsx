import { makeStyles, tokens } from "@fluentui/react-components";
import type { Room } from "../../core/adjustment/gradeRooms";

const HEIGHT = 14;
const BAR = 8;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: `${HEIGHT}px`, overflow: "visible" },
  room: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  tasks: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  places: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

interface GradeBarProps {
  readonly tasks: number;
  readonly places: number;
  /** How many tasks the grade may have; `null` where it has no room beside its places. */
  readonly room: Room | null;
  /** What the whole width stands for. */
  readonly longest: number;
}

/** A grade's tasks as a bar, its places as an upright line and its room as a band; the numbers stand beside it in words. */
export function GradeBar({ tasks, places, room, longest }: GradeBarProps) {
  const styles = useStyles();
  const percent = (count: number) => `${(count / longest) * 100}%`;
  return (
    <svg className={styles.picture} aria-hidden focusable="false">
      {room !== null && (
        <rect
          className={styles.room}
          x={percent(room.least)}
          y={0.5}
          width={percent(room.most - room.least)}
          height={HEIGHT - 1}
          rx={2}
        />
      )}
      <rect className={styles.tasks} y={(HEIGHT - BAR) / 2} width={percent(tasks)} height={BAR} rx={1} />
      <rect className={styles.places} x={percent(places)} width={2} height={HEIGHT} transform="translate(-1)" />
    </svg>
  );
}
