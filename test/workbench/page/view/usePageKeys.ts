import { useCallback, useEffect } from "react";
import { saveFile } from "../files";
import { useDesk } from "./context";
import { moveRegion } from "./regions";

/**
 * The keys that work everywhere on the page: F6 goes to the next part and Shift+F6 to the one before (the only way out of
 * a grid, where Tab goes to the next cell), Ctrl+S saves.
 *
 * @returns what a page in a frame has to call with its own keys
 */
export function usePageKeys(): (event: KeyboardEvent) => void {
  const { workbench } = useDesk();
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
      if (event.key !== "F6" && !isSave) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isSave) moveRegion(event.shiftKey ? -1 : 1, workbench);
      else if (workbench) saveFile(workbench);
    },
    [workbench],
  );
  useEffect(() => {
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [onKey]);
  return onKey;
}
