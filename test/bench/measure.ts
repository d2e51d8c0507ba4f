/** One measured figure beside a peer that was measured in the same run. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms";
  readonly peer: string;
  readonly peerValue: number;
  /** value ÷ peerValue: below 1 is faster than the peer. */
  readonly ratio: number;
}

const ROUNDS = 7;

/** The median time of a task over several rounds, after one to warm up. */
export function medianTime(task: () => unknown): number {
  task();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? NaN;
}

/** Measures a task against a peer, both in this run. */
export function measure(name: string, task: () => unknown, peer: string, peerTask: () => unknown): Measurement {
  const value = medianTime(task);
  const peerValue = medianTime(peerTask);
  return { name, value, unit: "ms", peer, peerValue, ratio: value / peerValue };
}
