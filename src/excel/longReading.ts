/** How much of a sheet has been read that one answer cannot hold. */
export interface ReadingProgress {
  readonly done: number;
  readonly all: number;
}

type Listener = (progress: ReadingProgress | null) => void;

/** Reading was called off. */
export class ReadingCancelled extends Error {
  constructor() {
    super("Reading was called off");
    this.name = "ReadingCancelled";
  }
}

let progress: ReadingProgress | null = null;
let isCancelled = false;
const listeners = new Set<Listener>();

function tell(now: ReadingProgress | null): void {
  progress = now;
  for (const listener of listeners) listener(now);
}

/**
 * Notes between two requests how far a reading in several requests has come.
 *
 * @throws {@link ReadingCancelled} where somebody called it off: between two requests nothing is under way
 */
export function noteProgress(done: number, all: number): void {
  if (isCancelled) throw new ReadingCancelled();
  tell({ done, all });
}

/** Nothing is read any more, and what comes next is not called off. */
export function endReading(): void {
  isCancelled = false;
  if (progress !== null) tell(null);
}

/** Calls off the reading that is going on; without one it does nothing. */
export function cancelReading(): void {
  if (progress !== null) isCancelled = true;
}

/**
 * Tells how far a reading has come; `null` once it is over. A sheet that one answer holds is read in one go, and nothing is told.
 *
 * @returns what ends the telling
 */
export function onReadingProgress(listener: Listener): () => void {
  listeners.add(listener);
  listener(progress);
  return () => listeners.delete(listener);
}
