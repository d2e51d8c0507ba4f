import { Button, makeStyles, mergeClasses, Text, tokens, useId } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useState } from "react";
import { isAcceptable } from "../../usecases/acceptances";
import { fixedCells } from "../../usecases/fixes";
import { CellLink } from "../CellLink";
import { useFocusRing } from "../focusRing";
import { useLanguage } from "../language";
import { usePaneWords } from "../paneWords";
import { AcceptForm } from "./AcceptForm";
import { AcceptedReason } from "./AcceptedReason";
import { FindingValues } from "./FindingValues";
import { useFindingActions } from "./findingActions";
import { FixPreview } from "./FixPreview";
import type { KeyedFinding } from "./keyedFindings";
import { ENTRY_KEY } from "./useFindingsWalk";
import { whyItMatters } from "./whyItMatters";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, minHeight: "24px", display: "flex", alignItems: "center" },
  why: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
  disclosure: { gap: tokens.spacingHorizontalXS },
  // A subtle button shows no edge: its text stands in line with the others' texts.
  alone: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    "@media (forced-colors: active)": { marginLeft: 0 },
  },
});

/** What of a card is open below its sentence. */
type Panel = "fix" | "accept" | null;

interface FindingCardProps {
  readonly keyed: KeyedFinding;
  /** Is the reader at it? Then the tab key leads to it and to its buttons, and to no other card's. */
  readonly isCurrent: boolean;
}

/** One finding: what, where, why, and what can be done about it. */
export const FindingCard = memo(function FindingCard({ keyed: { key, finding }, isCurrent }: FindingCardProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const { findings: words } = usePaneWords();
  const language = useLanguage();
  const { sheet, grid, actions, onGoTo } = useFindingActions();
  const [isExplained, setIsExplained] = useState(false);
  const [panel, setPanel] = useState<Panel>(null);
  const [titleId, messageId, whyId, panelId] = [useId("title"), useId("message"), useId("why"), useId("panel")];
  const tabIndex = isCurrent ? 0 : -1;
  const why = whyItMatters(finding.check, language);
  const isOpen = finding.accepted === undefined;
  const canFix = isOpen && grid !== null && fixedCells(grid, finding).length > 0;
  // The same formulas are entered again: there is nothing to choose from, and nothing to look at first.
  const isRepair = finding.check === "functions-lost";
  const canAccept = isOpen && isAcceptable(finding);
  const button = { size: "small", className: styles.button, tabIndex } as const;
  const isBusy = actions.running !== null;
  const opener = (name: Exclude<Panel, null>) => ({
    ...button,
    "aria-expanded": panel === name,
    "aria-controls": panelId,
    onClick: () => setPanel(panel === name ? null : name),
  });
  const place = finding.address === "" ? {} : { "aria-description": words.entersCell(finding.address) };
  return (
    <article
      className={mergeClasses(styles.card, focusRing.inset)}
      tabIndex={tabIndex}
      aria-labelledby={titleId}
      aria-describedby={messageId}
      {...place}
      {...{ [ENTRY_KEY]: key }}
    >
      <div className={styles.top}>
        <Text weight="semibold" id={titleId} className={styles.title}>
          {finding.title}
        </Text>
        {finding.address !== "" && <CellLink address={finding.address} tabIndex={tabIndex} onGoTo={onGoTo} />}
      </div>
      <Text size={200} id={messageId}>
        {finding.message}
      </Text>
      <FindingValues finding={finding} />
      {finding.accepted !== undefined && <AcceptedReason acceptance={finding.accepted} />}
      <div className={styles.buttons}>
        {canFix && !isRepair && <Button {...opener("fix")}>{words.fix}</Button>}
        {canFix && isRepair && (
          <Button {...button} disabledFocusable={isBusy} onClick={() => actions.applyFixes(sheet, [finding])}>
            {words.repairFormulas}
          </Button>
        )}
        {canAccept && <Button {...opener("accept")}>{words.accept}</Button>}
        {!isOpen && (
          <Button {...button} disabledFocusable={isBusy} onClick={() => actions.withdrawAcceptance(sheet, finding)}>
            {words.withdraw}
          </Button>
        )}
        {why !== null && (
          <Button
            {...button}
            appearance="subtle"
            className={mergeClasses(styles.button, styles.disclosure, !canFix && !canAccept && isOpen && styles.alone)}
            aria-expanded={isExplained}
            aria-controls={whyId}
            onClick={() => setIsExplained(!isExplained)}
          >
            {isExplained ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
            {words.why}
          </Button>
        )}
      </div>
      {isExplained && why !== null && (
        <Text size={200} id={whyId} className={styles.why}>
          {why}
        </Text>
      )}
      <div id={panelId} hidden={panel === null}>
        {panel === "fix" && canFix && (
          <FixPreview findings={[finding]} label={words.fix} onClose={() => setPanel(null)} />
        )}
        {panel === "accept" && canAccept && <AcceptForm finding={finding} onClose={() => setPanel(null)} />}
      </div>
    </article>
  );
});
