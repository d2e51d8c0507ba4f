import type { TaskOutcome } from "../../usecases/outcome";

/** Scores of a subcommittee in short. */
export interface Spread {
  readonly mean: number;
  /** With n−1; `null` for a single task. */
  readonly sd: number | null;
}

/** A subcommittee's scores as it gave them, and after the correction for differences between subcommittees. */
export interface StagedGroup {
  readonly group: string;
  readonly n: number;
  readonly before: Spread;
  readonly after: Spread;
}

/** The subcommittees in the order in which they first come; none where the rules correct nothing. */
export function stagedGroups(tasks: readonly TaskOutcome[]): readonly StagedGroup[] {
  const groups = new Map<string, { raw: number[]; corrected: number[] }>();
  for (const { group, score, corrected } of tasks) {
    if (score === null || corrected === null) continue;
    const scores = groups.get(group) ?? { raw: [], corrected: [] };
    scores.raw.push(score);
    scores.corrected.push(corrected);
    groups.set(group, scores);
  }
  return [...groups].map(([group, { raw, corrected }]) => ({
    group,
    n: raw.length,
    before: spread(raw),
    after: spread(corrected),
  }));
}

function spread(scores: readonly number[]): Spread {
  const n = scores.length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const scatter = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return { mean, sd: n === 1 ? null : Math.sqrt(scatter / (n - 1)) };
}
