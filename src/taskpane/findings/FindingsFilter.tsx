import { Button, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { CHECKS_BY_KIND, kindOf, type CheckKind } from "../../scoresheet/checks/checkTable";
import { SEVERITIES } from "../../scoresheet/finding";
import { usePaneWords } from "../paneWords";
import { SEVERITY_ICONS, useSeverityStyles } from "../severityLook";
import type { FindingFilter } from "./findingFilter";
import type { WordedFinding } from "./keyedFindings";

const KINDS = Object.keys(CHECKS_BY_KIND) as CheckKind[];
const ALL = "";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 120px", minWidth: 0 },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    // Twice the line, so that colour is not what tells it.
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
});

interface FindingsFilterProps {
  /** Those that count, accepted ones left out. */
  readonly findings: readonly WordedFinding[];
  readonly filter: FindingFilter;
  onChange(filter: FindingFilter): void;
}

/** Narrows the list: by severity, by kind, and by words. */
export function FindingsFilter({ findings, filter, onChange }: FindingsFilterProps) {
  const styles = useStyles();
  const look = useSeverityStyles();
  const { findings: words } = usePaneWords();
  const numbers = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).length);
  const kinds = new Set(findings.map(({ check }) => kindOf(check)));
  return (
    <div className={styles.filter} role="search" aria-label={words.filter}>
      <div className={styles.row} role="group" aria-label={words.bySeverity}>
        {SEVERITIES.map((severity, index) => {
          const Icon = SEVERITY_ICONS[severity];
          const isChosen = filter.severity === severity;
          return (
            <Button
              key={severity}
              size="small"
              shape="circular"
              className={mergeClasses(styles.chip, isChosen && styles.chosen)}
              icon={<Icon className={look[severity]} />}
              aria-pressed={isChosen}
              onClick={() => onChange({ ...filter, severity: isChosen ? null : severity })}
            >
              {words.severities[severity]} {numbers[index]}
            </Button>
          );
        })}
      </div>
      <div className={styles.row}>
        <Input
          type="search"
          size="small"
          className={styles.field}
          contentBefore={<SearchRegular aria-hidden />}
          aria-label={words.search}
          placeholder={words.search}
          value={filter.text}
          onChange={(_, { value }) => onChange({ ...filter, text: value })}
        />
        <Select
          size="small"
          className={styles.field}
          aria-label={words.byKind}
          value={filter.kind ?? ALL}
          onChange={(_, { value }) => onChange({ ...filter, kind: KINDS.find((kind) => kind === value) ?? null })}
        >
          <option value={ALL}>{words.allKinds}</option>
          {KINDS.filter((kind) => kinds.has(kind) || kind === filter.kind).map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
