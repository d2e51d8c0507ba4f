import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { Room } from "../../core/adjustment/gradeRooms";
import { gradeCountsEn } from "../../i18n/pane/gradeCounts.en";
import { gradeCountsKo } from "../../i18n/pane/gradeCounts.ko";
import type { GradeRule } from "../../rules/quota";
import { useWords } from "../language";
import { GradeBar } from "./GradeBar";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    marginBottom: tokens.spacingVerticalXS,
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap", padding: 0 },
  bar: { width: "100%", padding: `0 ${tokens.spacingHorizontalS}` },
  number: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  room: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  tasks: { fontWeight: tokens.fontWeightSemibold },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface GradeTableProps {
  readonly grades: readonly GradeRule[];
  /** One a grade, best to worst: the tasks, the places by the rules, and how many there may be. */
  readonly counts: readonly number[];
  readonly quota: readonly number[];
  readonly rooms: readonly Room[] | null;
  /** Are the tasks those with the committee's adjustment? */
  readonly isDecided: boolean;
}

/** How many tasks each grade gets, against the places that the rules give it and the room for adjustment. */
export function GradeTable({ grades, counts, quota, rooms, isDecided }: GradeTableProps) {
  const styles = useStyles();
  const words = useWords({ ko: gradeCountsKo, en: gradeCountsEn });
  const hasRooms = rooms?.some(({ least, most }) => least < most) ?? false;
  const longest = Math.max(...counts, ...quota, ...(hasRooms ? (rooms ?? []).map(({ most }) => most) : []), 1);
  const isTied = !isDecided && counts.some((count, index) => count !== quota[index]);
  const notes = [words.key, hasRooms && words.keyOfRoom, isDecided && words.decided, isTied && words.tied];
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.name}>
              {words.grade}
            </th>
            <td />
            {hasRooms && (
              <th scope="col" className={styles.number}>
                {words.room}
              </th>
            )}
            <th scope="col" className={styles.number}>
              {words.places}
            </th>
            <th scope="col" className={styles.number}>
              {words.tasks}
            </th>
          </tr>
        </thead>
        <tbody>
          {grades.map(({ label }, index) => {
            const room = hasRooms ? (rooms?.[index] ?? null) : null;
            return (
              <tr key={label}>
                <th scope="row" className={styles.name}>
                  {words.gradeName(index + 1, label)}
                </th>
                <td className={styles.bar}>
                  <GradeBar
                    tasks={counts[index] ?? 0}
                    places={quota[index] ?? 0}
                    room={room !== null && room.least < room.most ? room : null}
                    longest={longest}
                  />
                </td>
                {room !== null && (
                  <td className={mergeClasses(styles.number, styles.room)}>
                    {room.least === room.most ? words.fixed(room.least) : words.roomBetween(room.least, room.most)}
                  </td>
                )}
                <td className={styles.number}>{quota[index]}</td>
                <td className={mergeClasses(styles.number, styles.tasks)}>{counts[index]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Text size={200} className={styles.note}>
        {notes.filter((note) => note !== false).join(" ")}
      </Text>
    </>
  );
}
