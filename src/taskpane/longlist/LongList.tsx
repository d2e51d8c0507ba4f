import type { ReactNode } from "react";
import { Stretch } from "./Stretch";

/** Entries that come and go together; a list that is no longer than this is always there as a whole. */
const STRETCH = 50;

interface LongListProps {
  /** Nothing where the list stands under a heading of its own. */
  readonly label?: string;
  readonly length: number;
  /** The position of the entry that the tab key leads to, which is always there; -1 where that is in another list. */
  readonly current: number;
  /** The height of one entry in pixels, as far as it can be known before it is there. */
  readonly usualHeight: number;
  /** Gives a list item with a key of its own. */
  renderItem(position: number): ReactNode;
}

/**
 * A list of any length, of which only what is on screen and near it is there. Entries can differ in height: what is out of sight
 * leaves as much room as it took. A list item says its place among all of them, since not all are there to be counted.
 */
export function LongList({ label, length, current, usualHeight, renderItem }: LongListProps) {
  const starts = Array.from({ length: Math.ceil(length / STRETCH) }, (_, index) => index * STRETCH);
  return (
    <div role="list" aria-label={label}>
      {starts.map((start) => {
        const end = Math.min(start + STRETCH, length);
        const isKept = length <= STRETCH || (start <= current && current < end);
        return (
          <Stretch key={start} isKept={isKept} usualHeight={(end - start) * usualHeight}>
            {() => positions(start, end).map(renderItem)}
          </Stretch>
        );
      })}
    </div>
  );
}

const positions = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
