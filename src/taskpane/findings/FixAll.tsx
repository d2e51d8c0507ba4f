import { Button, makeStyles, tokens, useId } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { fixedCells } from "../../usecases/fixes";
import { usePaneWords } from "../paneWords";
import { useFindingActions } from "./findingActions";
import { FixPreview } from "./FixPreview";
import type { WordedFinding } from "./keyedFindings";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", alignItems: "start", marginTop: tokens.spacingVerticalS },
  preview: {
    boxSizing: "border-box",
    width: "100%",
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Every safe fix at once, after a look at what it changes; a single one is offered on its card alone. */
export function FixAll({ findings }: { readonly findings: readonly WordedFinding[] }) {
  const styles = useStyles();
  const { findings: words } = usePaneWords();
  const { grid } = useFindingActions();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId("fixes");
  const fixable = useMemo(
    () => (grid === null ? [] : findings.filter((finding) => fixedCells(grid, finding).length > 0)),
    [grid, findings],
  );
  if (fixable.length < 2) return null;
  const label = words.fixAll(fixable.length);
  return (
    <div className={styles.all}>
      <Button
        size="small"
        icon={<WrenchRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </Button>
      <div id={id} className={styles.preview} hidden={!isOpen}>
        {isOpen && <FixPreview findings={fixable} label={label} onClose={() => setIsOpen(false)} />}
      </div>
    </div>
  );
}
