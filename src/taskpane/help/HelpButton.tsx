import { Button } from "@fluentui/react-components";
import { HELP_BUTTON } from "../frameStyles";
import { useFrameWords } from "../frameWords";

/** Opens the list of all help pages. */
export function HelpButton({ onOpen }: { onOpen(): void }) {
  const { help: words } = useFrameWords();
  return (
    <Button
      appearance="subtle"
      shape="circular"
      size="small"
      style={HELP_BUTTON}
      aria-label={words.open}
      title={words.openByKey}
      icon={<span aria-hidden>?</span>}
      onClick={() => onOpen()}
    />
  );
}
