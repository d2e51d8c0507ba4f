/** Where somebody is in the pane. */
export interface ReaderPlace {
  readonly focused: Element | null;
  /** How far the page is scrolled, in pixels. */
  readonly scrolled: number;
}

/** Where the reader is now. */
export const readerPlace = (): ReaderPlace => ({ focused: document.activeElement, scrolled: window.scrollY });

/** Brings the reader back to a place; what had the focus there may be gone by now, and the page has it then. */
export function returnTo({ focused, scrolled }: ReaderPlace, page: HTMLElement | null): void {
  window.scrollTo(0, scrolled);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  if (document.activeElement === document.body) page?.focus({ preventScroll: true });
}
