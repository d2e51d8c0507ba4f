import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { walkTo } from "./walkTo";

export interface ListWalk {
  /** The position of the entry that the tab key leads to. */
  readonly current: number;
  /** To be put on the element around the list. */
  readonly walkProps: {
    readonly ref: RefObject<HTMLDivElement | null>;
    onKeyDown(event: KeyboardEvent): void;
    onFocus(event: FocusEvent): void;
    onBlur(event: FocusEvent): void;
  };
}

/** The attribute by which an entry tells its position; its first button takes the focus. */
export const POSITION = "data-position";

/**
 * Goes through a long list by keyboard: one entry at a time is reached by the tab key, and from there the arrows, Page Up and
 * Page Down, Home and End lead to the others, whether they are there yet or not.
 */
export function useListWalk(length: number): ListWalk {
  const ref = useRef<HTMLDivElement>(null);
  const goesTo = useRef<number | null>(null);
  const holdsFocus = useRef(false);
  const [wanted, setWanted] = useState(0);
  // The list can have become shorter since.
  const current = Math.max(0, Math.min(wanted, length - 1));

  useLayoutEffect(() => {
    const position = goesTo.current;
    goesTo.current = null;
    if (position !== null) focusEntry(ref.current, position);
    // What had the focus can have gone with its entry: the one that came in its place gets it, and nothing scrolls.
    else if (holdsFocus.current && document.activeElement === document.body) {
      focusEntry(ref.current, current, { preventScroll: true });
    }
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = walkTo(event.key, current, length);
    if (next === null) return;
    event.preventDefault();
    if (next === current) {
      focusEntry(ref.current, current);
    } else {
      goesTo.current = next;
      setWanted(next);
    }
  };

  const onFocus = useCallback(({ target }: FocusEvent) => {
    holdsFocus.current = true;
    const position = target.closest(`[${POSITION}]`)?.getAttribute(POSITION) ?? null;
    if (position !== null) setWanted(Number(position));
  }, []);

  const onBlur = useCallback(({ relatedTarget }: FocusEvent) => {
    // Without a next element the focus was lost with its entry, or went to Excel: it may come back here.
    if (relatedTarget !== null && !ref.current?.contains(relatedTarget)) holdsFocus.current = false;
  }, []);

  return { current, walkProps: { ref, onKeyDown, onFocus, onBlur } };
}

const focusEntry = (list: HTMLElement | null, position: number, options?: FocusOptions): void =>
  list?.querySelector<HTMLElement>(`[${POSITION}="${position}"] button`)?.focus(options);
