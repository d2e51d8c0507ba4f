import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneWords } from "./paneWords";

const useStyles = makeStyles({ link: { minHeight: "24px", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 } });

interface CellLinkProps {
  readonly address: string;
  /** -1 where something else leads to it by keyboard. */
  readonly tabIndex?: number;
  onGoTo(address: string): void;
}

/** An address that selects its cells on the sheet. */
export function CellLink({ address, tabIndex = 0, onGoTo }: CellLinkProps) {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      tabIndex={tabIndex}
      aria-label={words.goTo(address)}
      onClick={() => onGoTo(address)}
    >
      {address}
    </Link>
  );
}
