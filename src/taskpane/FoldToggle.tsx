import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useFocusRing } from "./focusRing";

interface FoldToggleProps {
  readonly className: string;
  /** The id of what it opens and closes. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  onToggle(): void;
}

/** The line that opens and closes what stands below it. */
export function FoldToggle({ className, controls, isOpen, children, onToggle }: FoldToggleProps) {
  const focusRing = useFocusRing();
  return (
    <button
      type="button"
      className={mergeClasses(className, focusRing.inset)}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
      {children}
    </button>
  );
}
