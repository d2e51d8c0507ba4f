import type { Area, Sheet, Workbook } from "../workbook/types";
import type { AddinRuntime } from "./addinRuntime";
import type { Appearance } from "./appearance";
import type { Calculation } from "./calculation";
import type { EventSubscriptions } from "./events";
import type { FunctionRuntime } from "./functions/functionRuntime";
import type { References } from "./references";
import type { RequirementSets } from "./requirementSets";

/** Everything that the object model works on. */
export interface HostState {
  readonly workbook: Workbook;
  readonly requirements: RequirementSets;
  readonly calculation: Calculation;
  readonly references: References;
  readonly events: EventSubscriptions;
  readonly appearance: Appearance;
  readonly functions: FunctionRuntime;
  readonly addin: AddinRuntime;
  /** Makes a sheet the active one and tells the listeners. */
  activate(sheet: Sheet): void;
  /** Selects cells, on another sheet too, and tells the listeners. */
  select(sheet: Sheet, area: Area): void;
}
