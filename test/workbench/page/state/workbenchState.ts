import type { ThemeName } from "../../../browser/officeThemes";
import type { Level } from "../../../standin/host/requirementSets";
import type { TrafficCounts } from "../../../standin/host/traffic";
import type { UnreadableReason } from "../../../standin/xlsx/unreadableWorkbook";
import type { RefusedEdit } from "../grid/gridListener";
import type { FaultName } from "../session/faults";

export type Language = "ko" | "en";

/** What the status bar says, as data: the words depend on the language. */
export type Notice =
  | { readonly kind: "loading" }
  | { readonly kind: "opened"; readonly file: string }
  | { readonly kind: "unreadable"; readonly file: string; readonly reason: UnreadableReason }
  | { readonly kind: "saved"; readonly file: string; readonly isUnchanged: boolean }
  | { readonly kind: "refused"; readonly reason: RefusedEdit }
  | { readonly kind: "colleague"; readonly address: string }
  | { readonly kind: "failing" }
  | { readonly kind: "waiting" }
  | { readonly kind: "finished"; readonly functionName: string }
  | { readonly kind: "command-failed"; readonly reason: string };

export interface WorkbenchState {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly level: Level;
  /** The open file's name, `null` until there is one. */
  readonly file: string | null;
  /** Counts the runs of the add-in: each has a page of its own. `0` before the first. */
  readonly run: number;
  /** Do the add-in's functions compute and its commands answer? */
  readonly isReady: boolean;
  readonly isPaneOpen: boolean;
  /** Is somebody typing into a cell? Excel holds the add-in's requests back meanwhile. */
  readonly isTyping: boolean;
  /** The function of the ribbon command that is running. */
  readonly running: string | null;
  readonly faults: ReadonlySet<FaultName>;
  /** The requests of the last action. */
  readonly meter: { readonly action: string; readonly traffic: TrafficCounts } | null;
  readonly notice: Notice;
}

export const INITIAL_STATE: WorkbenchState = {
  language: "ko",
  theme: "light",
  level: "microsoft-365",
  file: null,
  run: 0,
  isReady: false,
  isPaneOpen: false,
  isTyping: false,
  running: null,
  faults: new Set(),
  meter: null,
  notice: { kind: "loading" },
};
