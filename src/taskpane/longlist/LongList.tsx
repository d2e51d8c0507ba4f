import type { ReactNode } from "react";
import { Stretch } from "./Stretch";
import { POSITION } from "./useListWalk";

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
  /** The look of an entry. */
  readonly itemClassName: string;
  /** What an entry is known by where others come or go before it; its position where nothing else is said. */
  keyOf?(position: number): string;
  renderItem(position: number): ReactNode;
}

/**
 * A list of any length, of which only what is on screen and near it is there. Entries can differ in height: what is out of sight
 * leaves as much room as it took. Each says its place among all of them, since not all are there to be counted.
 */
export function LongList(props: LongListProps) {
  const { label, length, current, usualHeight, itemClassName, keyOf = String, renderItem } = props;
  const starts = Array.from({ length: Math.ceil(length / STRETCH) }, (_, index) => index * STRETCH);
  return (
    <div role="list" aria-label={label}>
      {starts.map((start) => {
        const end = Math.min(start + STRETCH, length);
        const isKept = length <= STRETCH || (start <= current && current < end);
        return (
          <Stretch key={start} isKept={isKept} usualHeight={(end - start) * usualHeight}>
            {() =>
              positions(start, end).map((position) => (
                <div
                  key={keyOf(position)}
                  role="listitem"
                  className={itemClassName}
                  aria-posinset={position + 1}
                  aria-setsize={length}
                  {...{ [POSITION]: position }}
                >
                  {renderItem(position)}
                </div>
              ))
            }
          </Stretch>
        );
      })}
    </div>
  );
}

const positions = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
