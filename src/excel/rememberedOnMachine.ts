/** What is kept for this user on this machine, by key; never in a workbook. */
export const MACHINE_KEYS = {
  /** The first screen has been seen. */
  firstScreenSeen: "Gradeline.FirstScreenSeen",
} as const;

type MachineKey = (typeof MACHINE_KEYS)[keyof typeof MACHINE_KEYS];

/**
 * Is something remembered? Where the browser keeps nothing for us, everything counts as remembered: what is said once would
 * be said each time otherwise.
 */
export function isRemembered(key: MachineKey): boolean {
  try {
    return localStorage.getItem(partitioned(key)) !== null;
  } catch {
    return true;
  }
}

/** Remembers something from now on, where the browser lets us. */
export function remember(key: MachineKey): void {
  try {
    localStorage.setItem(partitioned(key), "1");
  } catch {
    // Storage can be off or full, and nothing but a screen that is shown again hangs on it.
  }
}

/** Excel on the web gives each site that shows it a storage of its own; the key says of which site it is. */
function partitioned(key: MachineKey): string {
  const context = Office.context as Partial<Office.Context> | undefined;
  return `${context?.partitionKey ?? ""}${key}`;
}
