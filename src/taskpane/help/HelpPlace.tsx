import { Text } from "@fluentui/react-components";
import { HELP_MISSING } from "../frameStyles";
import { useFrameWords } from "../frameWords";
import type { Help } from "./useHelp";

/** Where help is read, and where it is said that it did not come. */
export function HelpPlace({ help: { shown, isMissing, open, close } }: { readonly help: Help }) {
  const { help: words } = useFrameWords();
  return (
    <>
      {isMissing && (
        <Text role="alert" style={HELP_MISSING}>
          {words.missing}
        </Text>
      )}
      {shown !== null && <shown.HelpPages asked={shown} onOpen={open} onClose={close} />}
    </>
  );
}
