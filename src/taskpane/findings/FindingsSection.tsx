import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { usePaneWords } from "../paneWords";
import { Section } from "../Section";
import { VISUALLY_HIDDEN } from "../visuallyHidden";
import { FindingActionsContext, type FindingActions } from "./findingActions";
import { EVERYTHING, isWanted } from "./findingFilter";
import { ACCEPTED_KEY, foldsOf, groupFindings } from "./findingGroups";
import { FindingsFilter } from "./FindingsFilter";
import { FixAll } from "./FixAll";
import { FoldedFindings } from "./FoldedFindings";
import { keyedFindings } from "./keyedFindings";
import { SeverityHeading } from "./SeverityHeading";
import { useFindingsWalk } from "./useFindingsWalk";
import { useFolds } from "./useFolds";

const useStyles = makeStyles({
  hint: { display: "block", color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalS },
  nothing: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  list: { outlineStyle: "none" },
});

interface FindingsSectionProps {
  readonly outcome: WordedOutcome;
  readonly actions: FindingActions["actions"];
  onGoTo(address: string): void;
}

/** 확인할 사항: everything that was found, what blocks first, each with what can be done about it. */
export function FindingsSection({ outcome, actions, onGoTo }: FindingsSectionProps) {
  const styles = useStyles();
  const { findings: words } = usePaneWords();
  const [filter, setFilter] = useState(EVERYTHING);
  const { findings, sheet, scoreSheet } = outcome;
  const counting = useMemo(() => findings.filter(({ accepted }) => accepted === undefined), [findings]);
  const wanted = useMemo(() => findings.filter((finding) => isWanted(finding, filter)), [findings, filter]);
  const groups = useMemo(() => groupFindings(keyedFindings(wanted)), [wanted]);
  const folds = useMemo(() => foldsOf(groups), [groups]);
  const { isOpen, shown, toggle, showMore, reveal } = useFolds(folds);
  const entries = useMemo(
    () => folds.filter(({ key }) => isOpen(key)).flatMap(({ members }) => members),
    [folds, isOpen],
  );
  const order = useMemo(() => entries.map(({ key }) => key), [entries]);
  const { current, listProps } = useFindingsWalk(order, reveal, (key) => {
    const address = entries.find((entry) => entry.key === key)?.finding.address ?? "";
    if (address !== "") onGoTo(address);
  });
  const grid = scoreSheet?.grid ?? null;
  const shared = useMemo(() => ({ sheet, grid, actions, onGoTo }), [sheet, grid, actions, onGoTo]);
  const fold = (key: string) => ({
    shown: shown(key),
    isOpen: isOpen(key),
    current,
    onToggle: () => toggle(key),
    onShowMore: () => showMore(key),
  });
  return (
    <Section title={words.title} aside={words.count(counting.length)} startsOpen help="check">
      <FindingActionsContext value={shared}>
        {findings.length === 0 ? (
          <Text>{words.none}</Text>
        ) : (
          <>
            <FindingsFilter findings={counting} filter={filter} onChange={setFilter} />
            <Text size={200} className={styles.hint}>
              {words.keys}
            </Text>
            <Text role="status" style={VISUALLY_HIDDEN}>
              {wanted.length < findings.length ? words.matching(wanted.length, findings.length) : ""}
            </Text>
          </>
        )}
        {wanted.length === 0 && findings.length > 0 && (
          <div className={styles.nothing}>
            <Text>{words.nothingWanted}</Text>
            <Button size="small" onClick={() => setFilter(EVERYTHING)}>
              {words.showAll}
            </Button>
          </div>
        )}
        <div {...listProps} className={styles.list} role="group" tabIndex={-1} aria-label={words.list}>
          <FixAll findings={counting} />
          {groups.severities.map(({ severity, count, kinds }) => (
            <div key={severity} role="group" aria-label={words.severities[severity]}>
              <SeverityHeading severity={severity} count={count} />
              {kinds.map(({ key, kind, members }) => (
                <FoldedFindings key={key} title={words.kinds[kind]} members={members} {...fold(key)} />
              ))}
            </div>
          ))}
          {groups.accepted.length > 0 && (
            <FoldedFindings title={words.accepted} members={groups.accepted} {...fold(ACCEPTED_KEY)} />
          )}
        </div>
      </FindingActionsContext>
    </Section>
  );
}
