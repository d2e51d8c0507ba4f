import { Checkbox } from "@fluentui/react-components";
import { useFrameWords } from "./frameWords";

interface ReplaceFormulasProps {
  readonly isAllowed: boolean;
  onChange(isAllowed: boolean): void;
}

/** May the formulas of the grade column give way to values? Asked where they keep grades from being written. */
export function ReplaceFormulas({ isAllowed, onChange }: ReplaceFormulasProps) {
  const { actions: words } = useFrameWords();
  return (
    <Checkbox
      checked={isAllowed}
      label={words.replaceFormulas}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  );
}
