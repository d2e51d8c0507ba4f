import { invalidArgument, itemNotFound, notInStandIn, RichApiError } from "../richApiError";
import type { HostState } from "../hostState";
import type { HostObject, Member, Method } from "../objectModel/objectType";

/** `Range.rowCount`, as the client's error locations are spelt. */
export function locationOf(object: HostObject, wireName: string): string {
  return `${object.type.name}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}

/** A member of an object; fails where the stand-in has none or the level of Excel has it not yet. */
export function memberOf(object: HostObject, wireName: string, state: HostState): Member<unknown> {
  const member = Object.hasOwn(object.type.members, wireName) ? object.type.members[wireName] : undefined;
  const location = locationOf(object, wireName);
  if (!member) throw notInStandIn(location);
  if (!state.requirements.supports(member.since)) {
    throw new RichApiError(
      "ApiNotFound",
      `${location} needs ${member.since}, which Excel of the level ${state.requirements.level} does not have`,
      404,
    );
  }
  return member;
}

/** Calls a method, with computed values up to date where it reads them. */
export async function callMethod(
  object: HostObject,
  wireName: string,
  args: readonly unknown[],
  state: HostState,
): Promise<unknown> {
  const found = memberOf(object, wireName, state);
  if (found.kind !== "method") throw notInStandIn(`${locationOf(object, wireName)} as a method`);
  refuseFurtherArguments(found, args, locationOf(object, wireName));
  if (found.isComputed) await state.calculation.settle();
  return found.call(object.target, args, state);
}

/** The value of a property, computed values up to date. */
export async function getProperty(object: HostObject, wireName: string, state: HostState): Promise<unknown> {
  const found = memberOf(object, wireName, state);
  if (found.kind === "method") throw notInStandIn(`${locationOf(object, wireName)} as a property`);
  if (!found.get) throw notInStandIn(`Reading ${locationOf(object, wireName)}`);
  if (found.isComputed) await state.calculation.settle();
  return found.get(object.target, state);
}

export function setProperty(object: HostObject, wireName: string, value: unknown, state: HostState): void {
  const found = memberOf(object, wireName, state);
  if (found.kind !== "property" || !found.set) throw notInStandIn(`Writing ${locationOf(object, wireName)}`);
  if (value === undefined) throw invalidArgument(`${locationOf(object, wireName)} was given no value`);
  found.set(object.target, value, state);
}

/** The object of a path that must exist; methods and writes on a null object fail. */
export function requireObject(object: HostObject | null, action: string): HostObject {
  if (!object) throw itemNotFound(`${action} was asked of a null object`);
  return object;
}

function refuseFurtherArguments(found: Method<unknown>, args: readonly unknown[], location: string): void {
  const position = args.findIndex((value, index) => index >= found.parameters && value !== null && value !== undefined);
  if (position >= 0) throw notInStandIn(`Argument ${position + 1} of ${location}`);
}
