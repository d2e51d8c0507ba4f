import { usePaneWords } from "../paneWords";
import { Section } from "../Section";
import type { PaneActions } from "../usePaneActions";
import { HeaderRows } from "./HeaderRows";

interface HeaderMissingProps {
  /** The sheet's name. */
  readonly name: string;
  readonly actions: Pick<PaneActions, "running" | "correctHeader">;
}

/** 열 확인 of a sheet on which no header was found: the way to say where it is. */
export function HeaderMissing({ name, actions }: HeaderMissingProps) {
  const { columns: words } = usePaneWords();
  return (
    <Section title={words.title} aside="" startsOpen help="check">
      <HeaderRows
        found={null}
        isCorrected={false}
        isBusy={actions.running !== null}
        onChoose={(rows) => actions.correctHeader(name, rows)}
      />
    </Section>
  );
}
