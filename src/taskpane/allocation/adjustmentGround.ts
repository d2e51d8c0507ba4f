import { createContext, useContext } from "react";
import type { WordedOutcome } from "../../commands/outcomeEvent";
import { shownPoints } from "../../i18n/shownPoints";
import type { Decision } from "../../usecases/decision/decision";
import type { Draft } from "../../usecases/decision/draftGrades";
import { usePaneWords } from "../paneWords";

/** What all parts of the adjustment look at. */
export interface AdjustmentGround {
  readonly outcome: WordedOutcome;
  readonly draft: Draft;
  /** Is an action of the pane going on? */
  readonly isBusy: boolean;
  onDecide(decision: Decision): void;
  onGoTo(address: string): void;
}

const GroundContext = createContext<AdjustmentGround | null>(null);

export const AdjustmentGroundProvider = GroundContext.Provider;

export function useAdjustmentGround(): AdjustmentGround {
  const ground = useContext(GroundContext);
  if (ground === null) throw new Error("a part of the adjustment stands outside of it");
  return ground;
}

/** What tasks and points are called: a task by all that the sheet calls it, or in short by its number. */
export interface AdjustmentNames {
  task(position: number): string;
  shortTask(position: number): string;
  points(points: number): string;
}

export function useAdjustmentNames(): AdjustmentNames {
  const { outcome } = useAdjustmentGround();
  const words = usePaneWords();
  const { tasks, ruleSet } = outcome;
  const digits = ruleSet.allocation.scoreDigits;
  const named = (position: number, choose: (id: string, name: string) => string): string => {
    const task = tasks[position];
    return task === undefined ? "" : choose(task.id, task.name) || words.tasks.unnamed(task.row);
  };
  return {
    task: (position) => named(position, (id, name) => [id, name].filter((part) => part !== "").join(" ")),
    shortTask: (position) => named(position, (id, name) => id || name),
    points: (points) => shownPoints(points, digits, words.locale),
  };
}
