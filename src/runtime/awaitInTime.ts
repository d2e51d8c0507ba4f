import { StartFailure } from "./startFailure";

/** Office is ready within a second; where a pane is restored with its workbook, it can stay silent for good. */
const PATIENCE = 5_000;
/** A page that does not come up after so many loads will not by another one. */
const MOST_RELOADS = 2;
const COUNT_KEY = "Gradeline.Reloads";

/** What is needed of the page that starts. */
export interface StartingPage {
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  reload(): void;
  /** Milliseconds to wait. */
  readonly patience?: number;
}

/**
 * Waits for Office, and loads the page anew where it stays silent: a bounded number of times, so that a page that cannot start
 * says so instead of blinking for ever.
 *
 * @param ready - settles when Office is ready
 * @param page - what to do about it
 * @returns what `ready` gives; never settles where the page is being loaded anew
 * @throws StartFailure `office-silent` after the last try
 */
export async function awaitInTime<T>(ready: Promise<T>, page: StartingPage): Promise<T> {
  const { storage, patience = PATIENCE } = page;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      const reloads = Number(storage.getItem(COUNT_KEY) ?? 0);
      if (reloads >= MOST_RELOADS) {
        // Whoever presses reload by hand gets all tries anew.
        storage.removeItem(COUNT_KEY);
        fail(new StartFailure("office-silent"));
        return;
      }
      storage.setItem(COUNT_KEY, String(reloads + 1));
      page.reload();
    }, patience);
  });
  const value = await Promise.race([ready, silence]);
  clearTimeout(timer);
  storage.removeItem(COUNT_KEY);
  return value;
}
