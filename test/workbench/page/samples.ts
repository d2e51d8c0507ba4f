import type { OpenFile } from "./Workbench";

/** A score sheet to try the add-in on. */
export interface Sample {
  readonly name: string;
  readonly address: string;
  readonly word: "scoreSheet" | "secondLayout";
}

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { name: "score-sheet-2023.xlsx", address: "/addin/assets/samples/score-sheet-2023.xlsx", word: "scoreSheet" },
  { name: "second-layout.xlsx", address: "/samples/second-layout.xlsx", word: "secondLayout" },
];

/** Fetches a sample as if it had been opened from disk. */
export async function fetchSample({ name, address }: Sample): Promise<OpenFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
