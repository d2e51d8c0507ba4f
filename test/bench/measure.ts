/** One measured figure beside a peer that was measured in the same run. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "requests";
  readonly peer: string;
  readonly peerValue: number;
  /** value ÷ peerValue: below 1 is faster than the peer. */
  readonly ratio: number;
}

const WARM_UP = 5;
const ROUNDS = 15;

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Measures a task against peers, turn and turn about, so that what else the machine does hits all of them alike. */
export function measure(
  name: string,
  task: () => unknown,
  peers: Readonly<Record<string, () => unknown>>,
): readonly Measurement[] {
  const contestants = [task, ...Object.values(peers)];
  for (let round = 0; round < WARM_UP; round++) contestants.forEach((contestant) => contestant());
  const times = contestants.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++) {
    contestants.forEach((contestant, index) => times[index]!.push(timed(contestant)));
  }
  const [value = NaN, ...peerValues] = times.map(median);
  return Object.keys(peers).map((peer, index) => {
    const peerValue = peerValues[index]!;
    return { name, value, unit: "ms", peer, peerValue, ratio: value / peerValue };
  });
}
