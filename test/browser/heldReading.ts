import type { Host } from "../standin/host/host";

/** The sample takes several answers of so many bytes. */
export const SMALL_ANSWERS = 60_000;

/**
 * Holds back the fourth of the requests that come from now on: the sample is half read then, where answers are small.
 *
 * @returns what lets it go
 */
export function holdReading(host: Host): () => void {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  let requests = 0;
  host.beforeRequest = async () => {
    if (++requests === 4) await gate;
    return "ok";
  };
  return () => letGo();
}
