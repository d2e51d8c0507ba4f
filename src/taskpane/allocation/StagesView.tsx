import { makeStyles, tokens, useId } from "@fluentui/react-components";
import { useMemo } from "react";
import { allocationEn } from "../../i18n/pane/allocation.en";
import { allocationKo } from "../../i18n/pane/allocation.ko";
import { useWords } from "../language";
import { usePaneWords } from "../paneWords";
import { useAdjustmentGround, useAdjustmentNames } from "./adjustmentGround";
import { CorrectedGrades } from "./CorrectedGrades";
import { stagedGroups } from "./stages";

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground2 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: 0 },
  number: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
});

/** Both stages side by side: the subcommittees' scores as they gave them, and corrected; nothing where none are corrected. */
export function StagesView() {
  const styles = useStyles();
  const { stages: words } = useWords({ ko: allocationKo, en: allocationEn });
  const { tasks: taskWords } = usePaneWords();
  const { outcome } = useAdjustmentGround();
  const names = useAdjustmentNames();
  const id = useId("stages");
  const groups = useMemo(() => stagedGroups(outcome.tasks), [outcome.tasks]);
  if (groups.length === 0) return null;
  const points = (value: number | null) => (value === null ? words.none : names.points(value));
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {words.title}
      </h3>
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.name}>
              {words.group}
            </th>
            {[words.n, words.mean, words.sd].map((heading) => (
              <th key={heading} scope="col" className={styles.number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, n, before, after }) => (
            <tr key={group}>
              <th scope="row" className={styles.name}>
                {group || taskWords.unknown}
              </th>
              <td className={styles.number}>{n}</td>
              <td className={styles.number}>{words.beforeAfter(points(before.mean), points(after.mean))}</td>
              <td className={styles.number}>{words.beforeAfter(points(before.sd), points(after.sd))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CorrectedGrades />
    </section>
  );
}
