import type { Area, Sheet, Workbook } from "../workbook/types";
import type { AddinRuntime } from "./addinRuntime";
import type { CellEdit } from "./cellEdit";
import type { MessageEntry } from "./events";
import type { FunctionMetadata } from "./functions/functionMetadata";
import type { FunctionRuntime } from "./functions/functionRuntime";
import type { Level, RequirementSets } from "./requirementSets";
import type { Traffic } from "./traffic";

/** How a request fares: it is answered, or fails. What is carried out fails all the same where its answer is lost. */
export type RequestFate = "ok" | { readonly error: string; readonly isCarriedOut?: true };

/** What a test may do to a request before it is answered. */
export type BeforeRequest = (number: number) => Promise<RequestFate>;

export interface HostOptions {
  /** The version of Excel to pass for. */
  readonly level?: Level;
  /** The built `functions.json`. */
  readonly functions?: FunctionMetadata;
  /** The most bytes of a request or a response; Excel on the web has 5 MB, the desktop none. */
  readonly payloadLimit?: number;
  /** After so many milliseconds an unanswered function shows #BUSY!. */
  readonly functionTimeout?: number;
  /** Called before each of the add-in's own requests, counted from 1: may delay or fail it or change a cell. */
  readonly beforeRequest?: BeforeRequest;
}

/** The payload limit of Excel on the web. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel, as Office.js sees it. */
export interface Host {
  readonly workbook: Workbook;
  readonly requirements: RequirementSets;
  /** The add-in's own requests since the last reset. */
  readonly traffic: Traffic;
  readonly addin: AddinRuntime;
  readonly functions: FunctionRuntime;
  /** A user who is typing into a cell. */
  readonly cellEdit: CellEdit;
  /** How many requests, the client's own among them, are being answered. */
  readonly openRequests: number;
  beforeRequest: BeforeRequest | undefined;
  /**
   * Answers one batch of the rich API.
   *
   * @param flags The client's request flags, which say whether the request may wait for the end of a cell edit.
   */
  processQuery(bodyText: string, flags?: number): Promise<string>;
  /** Hears what the host pushes: events and function calls. Returns the way to stop. */
  connect(listener: (entries: readonly MessageEntry[]) => void): () => void;
  /** Hears that the user or the add-in selected other cells. Returns the way to stop. */
  onSelectionChanged(listener: () => void): () => void;
  activate(sheet: Sheet): void;
  select(sheet: Sheet, area: Area): void;
  /** Brings every computed value up to date. */
  calculate(): Promise<void>;
}
