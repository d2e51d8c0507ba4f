import { useCallback, useEffect, useState, type RefObject } from "react";
import { topicAround } from "./helpOn";
import { readerPlace, returnTo, type ReaderPlace } from "./readerPlace";

const loadHelp = () => import(/* webpackChunkName: "help" */ "./HelpPages");
type HelpModule = Awaited<ReturnType<typeof loadHelp>>;

interface OpenHelp {
  readonly HelpPages: HelpModule["HelpPages"];
  /** `undefined` for the list of all topics. */
  readonly topic: string | undefined;
  /** Where the reader was before, and comes back to. */
  readonly place: ReaderPlace;
}

export interface Help {
  /** `null` while help is closed. */
  readonly shown: OpenHelp | null;
  /** Did help not come when it was last asked for? */
  readonly isMissing: boolean;
  /** Opens the page of a topic, or the list of all where it is left out or unknown. */
  open(topic?: string): void;
  close(): void;
}

/**
 * Help on the part of the pane that has the focus, at F1. Its pages are loaded when they are first asked for; where they cannot
 * be, the pane stays as it is, with whatever is typed in it.
 *
 * @param page - takes the focus back where what had it is gone
 */
export function useHelp(page: RefObject<HTMLElement | null>): Help {
  const [shown, setShown] = useState<OpenHelp | null>(null);
  const [isMissing, setIsMissing] = useState(false);

  const open = useCallback((topic?: string) => {
    setIsMissing(false);
    loadHelp().then(
      ({ HelpPages }) => {
        const place = readerPlace();
        setShown((before) => ({ HelpPages, topic, place: before?.place ?? place }));
      },
      () => setIsMissing(true),
    );
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F1" || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
      event.preventDefault();
      open(topicAround(document.activeElement));
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [open]);

  const place = shown?.place ?? null;
  useEffect(() => {
    if (place === null) return;
    const whole = page.current;
    // Not before the pane is on screen again: what is hidden takes no focus.
    return () => returnTo(place, whole);
  }, [place, page]);

  return { shown, isMissing, open, close: useCallback(() => setShown(null), []) };
}
