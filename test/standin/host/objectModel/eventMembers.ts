import type { EventName } from "../events";
import type { Requirement } from "../requirementSets";
import { method, type Member } from "./objectType";

/** The pair of hidden methods by which the client registers for an event and leaves it again. */
export function eventMembers<Target>(
  since: Requirement,
  wireName: string,
  event: EventName,
  targetIdOf: (target: Target) => string,
): Record<string, Member<Target>> {
  return {
    [`_Register${wireName}Event`]: method<Target>(since, 0, (target, _args, state) =>
      state.events.subscribe(event, targetIdOf(target)),
    ),
    [`_Unregister${wireName}Event`]: method<Target>(since, 0, (target, _args, state) =>
      state.events.unsubscribe(event, targetIdOf(target)),
    ),
  };
}
