import type { BeforeRequest, Host } from "../../../standin/host/createHost";

/** What a reviewer can let go wrong. */
export type FaultName = "slow" | "failing" | "colleague" | "typing";

export const FAULT_NAMES: readonly FaultName[] = ["slow", "failing", "colleague", "typing"];

const SLOW_MILLISECONDS = 2_000;

/** What faults need of the workbench. */
export interface FaultListener {
  /** A fault was switched, or has happened and is over. */
  changed(faults: ReadonlySet<FaultName>): void;
  /** The moment at which another person changes a cell. */
  colleague(): void;
  /** A request has failed. */
  failed(): void;
}

/** The faults that are switched on, and what they do to the add-in's requests. */
export class Faults {
  private on: ReadonlySet<FaultName> = new Set();

  constructor(private readonly listener: FaultListener) {}

  has(name: FaultName): boolean {
    return this.on.has(name);
  }

  set(name: FaultName, isOn: boolean): void {
    const others = [...this.on].filter((other) => other !== name);
    this.on = new Set(isOn ? [...others, name] : others);
    this.listener.changed(this.on);
  }

  /** Comes between the add-in and a host. */
  hook(host: Host): BeforeRequest {
    return async () => {
      if (this.has("slow")) await new Promise((resolve) => setTimeout(resolve, SLOW_MILLISECONDS));
      // Between reading and writing, which is when it hurts: before the second request of an action.
      if (this.has("colleague") && host.traffic.roundTrips >= 2) {
        this.set("colleague", false);
        this.listener.colleague();
      }
      if (!this.has("failing")) return "ok";
      this.set("failing", false);
      this.listener.failed();
      return { error: "GeneralException" };
    };
  }
}
