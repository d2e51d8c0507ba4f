import { useCallback } from "react";
import type { CommandButton } from "../manifest/readManifest";
import { useDesk } from "./context";

/** Does what a button of the manifest says: runs a function of the add-in, or shows its pane. */
export function useCommand(): (button: CommandButton) => void {
  const { workbench } = useDesk();
  return useCallback(
    ({ functionName }) => {
      if (functionName === null) workbench?.setPaneOpen(true);
      else void workbench?.run(functionName);
    },
    [workbench],
  );
}
