import { useCallback, useState } from "react";
import { ACCEPTED_KEY, type Fold } from "./findingGroups";

/** A sheet can have thousands of findings, and the tasks stand below them: a few at first, more on demand. */
const SHOWN_AT_FIRST = 5;
export const SHOWN_STEP = 50;

export interface Folds {
  isOpen(key: string): boolean;
  /** How many of a fold's members are on screen. */
  shown(key: string): number;
  toggle(key: string): void;
  showMore(key: string): void;
  /** Brings a finding of an open fold on screen. */
  reveal(findingKey: string): void;
}

/** Which stretches of the list are open, and how far; it stays so from check to check. What was accepted starts closed. */
export function useFolds(folds: readonly Fold[]): Folds {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [numbers, setNumbers] = useState<Readonly<Record<string, number>>>({});
  const shown = (key: string) => numbers[key] ?? SHOWN_AT_FIRST;
  const show = (key: string, number: number) => setNumbers({ ...numbers, [key]: number });
  return {
    isOpen: useCallback((key: string) => toggled.has(key) === (key === ACCEPTED_KEY), [toggled]),
    shown,
    toggle(key) {
      const next = new Set(toggled);
      if (!next.delete(key)) next.add(key);
      setToggled(next);
    },
    showMore: (key) => show(key, shown(key) + SHOWN_STEP),
    reveal(findingKey) {
      for (const { key, members } of folds) {
        const place = members.findIndex((member) => member.key === findingKey);
        if (place >= shown(key)) show(key, place + SHOWN_STEP);
      }
    },
  };
}
