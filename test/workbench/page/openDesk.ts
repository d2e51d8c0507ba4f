import type { DescribedFunctions } from "./grid/functionHelp";
import { offerHandle } from "./handle";
import { fetchSample, SAMPLES } from "./samples";
import type { WorkbenchState } from "./state/workbenchState";
import type { Store } from "./state/store";
import type { Workbench } from "./Workbench";

const FUNCTIONS = { ko: "/addin/functions.ko-KR.json", en: "/addin/functions.en-US.json" };

/** Loads the grid and its engine, and opens the first sample beside the add-in. */
export async function openDesk(store: Store<WorkbenchState>, container: HTMLElement): Promise<Workbench> {
  const [{ Workbench }, ko, en, sample] = await Promise.all([
    import(/* webpackChunkName: "grid" */ "./Workbench"),
    fetchFunctions(FUNCTIONS.ko),
    fetchFunctions(FUNCTIONS.en),
    fetchSample(SAMPLES[0]),
  ]);
  const workbench = new Workbench(store, { ko, en }, container);
  offerHandle(workbench);
  workbench.open(sample);
  return workbench;
}

async function fetchFunctions(address: string): Promise<DescribedFunctions> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as DescribedFunctions;
}
