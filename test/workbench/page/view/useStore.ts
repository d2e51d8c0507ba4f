import { useSyncExternalStore } from "react";
import type { Store } from "../state/store";

/** A store's value, followed. */
export const useStore = <State extends object>(store: Store<State>): State =>
  useSyncExternalStore(store.subscribe, store.get);
