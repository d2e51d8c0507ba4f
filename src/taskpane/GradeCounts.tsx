import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { GradeBar } from "./GradeBar";
import { usePaneWords } from "./paneWords";
import { Section } from "./Section";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    marginBottom: tokens.spacingVerticalXS,
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap", padding: 0 },
  bar: { width: "100%", padding: `0 ${tokens.spacingHorizontalM}` },
  number: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** How many tasks each grade gets, against the places that the rules give it. */
export function GradeCounts({ outcome }: { readonly outcome: WordedOutcome }) {
  const styles = useStyles();
  const { counts: words, tasks: taskWords } = usePaneWords();
  const { counts, quota, ruleSet, tasks, findings } = outcome;
  if (counts.length === 0 || tasks.length === 0) {
    const blocks = findings.filter(({ severity }) => severity === "block").map(({ title }) => title);
    return (
      <Section title={words.title} aside="" startsOpen>
        <Text>{words.unknown([...new Set(blocks)])}</Text>
      </Section>
    );
  }
  const longest = Math.max(...counts, ...quota, 1);
  const isTied = counts.some((count, index) => count !== quota[index]);
  return (
    <Section title={words.title} aside={taskWords.count(tasks.length)} startsOpen>
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.name}>
              {words.grade}
            </th>
            <td />
            <th scope="col" className={styles.number}>
              {words.places}
            </th>
            <th scope="col" className={styles.number}>
              {words.tasks}
            </th>
          </tr>
        </thead>
        <tbody>
          {ruleSet.grades.map(({ label }, index) => (
            <tr key={label}>
              <th scope="row" className={styles.name}>
                {words.gradeName(index + 1, label)}
              </th>
              <td className={styles.bar}>
                <GradeBar tasks={counts[index] ?? 0} places={quota[index] ?? 0} longest={longest} />
              </td>
              <td className={styles.number}>{quota[index]}</td>
              <td className={styles.number}>{counts[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} className={styles.note}>
        {words.key} {isTied && words.tied}
      </Text>
    </Section>
  );
}
