import type { EventSubscriptions } from "./events";

export type RuntimeState = "Visible" | "Background" | "Inactive";

/** The add-in's page as Excel sees it: shown as a pane or running unseen. */
export class AddinRuntime {
  private current: RuntimeState = "Background";
  /** Whether opening this document starts the add-in (`Office.addin.setStartupBehavior`). */
  startState: RuntimeState = "Inactive";

  constructor(private readonly events: EventSubscriptions) {}

  get state(): RuntimeState {
    return this.current;
  }

  /** Shows or hides the pane, as the add-in or the user may. */
  set state(state: RuntimeState) {
    if (state === this.current) return;
    this.current = state;
    this.events.announce("visibilityChanged", { visibility: state === "Visible" ? "Visible" : "Hidden" });
  }
}
