import { useEffect, useRef, useState } from "react";
import type { WordedOutcome } from "../commands/outcomeEvent";
import { onSheetChanged } from "../excel/onSheetChanged";

/** Have cells of the sheet been changed since the outcome that is shown? Whose change it was does not matter. */
export function useIsStale(outcome: WordedOutcome | null): boolean {
  const [stale, setStale] = useState<WordedOutcome | null>(null);
  const latest = useRef(outcome);
  useEffect(() => {
    latest.current = outcome;
  });
  const sheet = outcome?.sheet ?? "";
  useEffect(() => (sheet === "" ? undefined : onSheetChanged(sheet, () => setStale(latest.current))), [sheet]);
  return outcome !== null && outcome === stale;
}
