import { makeStyles, tokens } from "@fluentui/react-components";

const HEIGHT = 12;
const BAR = 8;

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: `${HEIGHT}px`, overflow: "visible" },
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
  /** What the whole width stands for. */
  readonly longest: number;
}

/** A grade's tasks as a bar and its places as an upright line; the numbers stand beside it in words. */
export function GradeBar({ tasks, places, longest }: GradeBarProps) {
  const styles = useStyles();
  const percent = (count: number) => `${(count / longest) * 100}%`;
  return (
    <svg className={styles.picture} aria-hidden focusable="false">
      <rect className={styles.tasks} y={(HEIGHT - BAR) / 2} width={percent(tasks)} height={BAR} rx={1} />
      <rect className={styles.places} x={percent(places)} width={2} height={HEIGHT} transform="translate(-1)" />
    </svg>
  );
}
