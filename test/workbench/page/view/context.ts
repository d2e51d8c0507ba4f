import { createContext, use } from "react";
import type { ManifestFace } from "../manifest/readManifest";
import { INITIAL_STATE, type WorkbenchState } from "../state/workbenchState";
import { Store } from "../state/store";
import { wordsIn, type Words } from "../words/words";
import type { Workbench } from "../Workbench";
import { useStore } from "./useStore";

/** What every part of the page works with. */
export interface Desk {
  readonly store: Store<WorkbenchState>;
  /** `null` until the grid and the formula engine are loaded. */
  readonly workbench: Workbench | null;
  /** `null` until the manifest is loaded. */
  readonly face: ManifestFace | null;
}

export const DeskContext = createContext<Desk>({ store: new Store(INITIAL_STATE), workbench: null, face: null });

export const useDesk = (): Desk => use(DeskContext);

export const useDeskState = (): WorkbenchState => useStore(useDesk().store);

export const useWords = (): Words => wordsIn(useDeskState().language);
