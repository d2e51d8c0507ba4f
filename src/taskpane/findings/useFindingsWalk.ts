import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { placeAfter, stepFrom } from "./walk";

export interface FindingsWalk {
  /** The entry that the tab key leads to, `null` in an empty list. */
  readonly current: string | null;
  /** To be put on the element that holds all entries. */
  readonly listProps: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly [LIST]: true;
    onKeyDown(event: KeyboardEvent): void;
    onFocus(event: FocusEvent): void;
    onBlur(event: FocusEvent): void;
  };
}

/** The attribute by which an entry's element tells its key. */
export const ENTRY_KEY = "data-finding";

/** Marks the element that holds all entries. */
const LIST = "data-findings";

/** Keys by their place on the keyboard: J and K stay where they are while it writes Korean. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, KeyJ: 1, ArrowUp: -1, KeyK: -1 };

/**
 * Goes through the findings by keyboard: one of them at a time is reached by the tab key, the arrows lead to the others. Where
 * the list changes, the reader stays at the same finding, or comes to the next one; the focus goes along if it was there.
 *
 * @param order - the keys of all entries that are not folded away, from top to bottom
 * @param onStep - called before an entry takes the focus, so that it can be brought on screen
 * @param onEnter - called with the entry that was chosen
 */
export function useFindingsWalk(
  order: readonly string[],
  onStep: (key: string) => void,
  onEnter: (key: string) => void,
): FindingsWalk {
  const ref = useRef<HTMLDivElement>(null);
  const holdsFocus = useRef(false);
  const goesTo = useRef<string | null>(null);
  const [place, setPlace] = useState({ order, current: order[0] ?? null });
  const current = place.order === order ? place.current : placeAfter(place.order, order, place.current);
  if (place.order !== order) setPlace({ order, current });

  useLayoutEffect(() => {
    const key = goesTo.current;
    goesTo.current = null;
    if (key !== null) entryElement(ref.current, key)?.focus();
  });

  // An entry that goes takes the focus with it: the one that the reader comes to gets it, and nothing scrolls.
  useLayoutEffect(() => {
    if (!holdsFocus.current || document.activeElement !== document.body) return;
    (entryElement(ref.current, current) ?? ref.current)?.focus({ preventScroll: true });
  }, [order, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const step = STEPS[event.code];
    if (step !== undefined) {
      event.preventDefault();
      const key = stepFrom(order, current, step);
      if (key === null) return;
      goesTo.current = key;
      onStep(key);
      setPlace({ order, current: key });
    } else if (event.key === "Enter") {
      const key = event.target instanceof Element ? event.target.getAttribute(ENTRY_KEY) : null;
      if (key !== null) onEnter(key);
    }
  };

  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      holdsFocus.current = true;
      const key = target.closest(`[${ENTRY_KEY}]`)?.getAttribute(ENTRY_KEY) ?? null;
      if (key !== null) setPlace({ order, current: key });
    },
    [order],
  );

  const onBlur = useCallback(({ relatedTarget }: FocusEvent) => {
    // Without a next element the focus was lost with its entry, or went to Excel: it may come back here.
    if (relatedTarget !== null && !ref.current?.contains(relatedTarget)) holdsFocus.current = false;
  }, []);

  return { current, listProps: { ref, [LIST]: true, onKeyDown, onFocus, onBlur } };
}

/** Gives the focus to the finding that the reader is at, or to the list where it is empty. */
export function focusFindings(): void {
  const list = document.querySelector<HTMLElement>(`[${LIST}]`);
  (list?.querySelector<HTMLElement>(`[${ENTRY_KEY}][tabindex="0"]`) ?? list)?.focus({ preventScroll: true });
}

const entryElement = (list: HTMLElement | null, key: string | null): HTMLElement | null =>
  key === null ? null : (list?.querySelector<HTMLElement>(`[${ENTRY_KEY}=${CSS.escape(key)}]`) ?? null);

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
