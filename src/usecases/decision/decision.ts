/** A single task that the committee gives another grade than the lines do. */
export interface TaskMove {
  /** The task as `taskTitle` calls it. */
  readonly task: string;
  /** 1 for the best. */
  readonly grade: number;
  readonly reason: string;
}

/** What the committee decides within the room that the rules leave (2~6등급은 각 5% 범위 내에서 조정 가능). */
export interface Decision {
  /** The cumulative places of each grade, best to worst, the bottom one's being all tasks; `null` for the rules' own lines. */
  readonly lines: readonly number[] | null;
  readonly moves: readonly TaskMove[];
}

export const NO_DECISION: Decision = { lines: null, moves: [] };

/** Does the committee decide anything that the rules do not give by themselves? */
export const isDecided = ({ lines, moves }: Decision): boolean => lines !== null || moves.length > 0;
