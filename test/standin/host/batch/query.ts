import type { HostState } from "../hostState";
import { isHostObject, type HostObject } from "../objectModel/objectType";
import { invalidArgument } from "../richApiError";
import { getProperty } from "./members";
import type { QueryInfo } from "./wire";

/** What to load: names, each with what to load of it. An empty one stands for every plain property. */
interface Selection {
  readonly names: ReadonlyMap<string, Selection>;
}

interface GrowingSelection extends Selection {
  readonly names: Map<string, GrowingSelection>;
}

const ITEMS = "items";

/** Names that stand for every plain property; the client sends "*" for a load of "items". */
const ALL = ["*", "$all"];

/** Answers a load: the chosen properties by their names on the wire, `null` for a null object. */
export async function runQuery(object: HostObject | null, query: QueryInfo, state: HostState): Promise<unknown> {
  if (!object) return null;
  const selection: GrowingSelection = { names: new Map() };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) addPath(selection, path.split("/"));
  return load(object, selection, state, query);
}

function addPath(selection: GrowingSelection, names: readonly string[]): void {
  let level = selection;
  for (const [index, name] of names.entries()) {
    const isStepIntoItems = name === ITEMS && index < names.length - 1;
    if (isStepIntoItems || name === "$none") continue;
    const next = level.names.get(name) ?? { names: new Map() };
    level.names.set(name, next);
    level = next;
  }
}

async function load(
  object: HostObject,
  { names }: Selection,
  state: HostState,
  query: QueryInfo,
): Promise<Record<string, unknown>> {
  if (!object.type.items) return loadOne(object, { names }, state);
  const isOwn = (name: string) => Object.hasOwn(object.type.members, toWireName(name));
  const own = new Map([...names].filter(([name]) => isOwn(name)));
  const ofItems = new Map([...names].filter(([name]) => !isOwn(name) && name !== ITEMS));
  const properties = own.size > 0 ? await loadOne(object, { names: own }, state) : {};
  const areItemsAsked = ofItems.size > 0 || own.size === 0 || names.has(ITEMS);
  const items: unknown[] = [];
  for (const item of areItemsAsked ? chosenItems(object, query, state) : []) {
    items.push({ ...item.type.identity?.(item.target), ...(await loadOne(item, { names: ofItems }, state)) });
  }
  return { ...properties, _Items: items };
}

function chosenItems(collection: HostObject, { Skip = 0, Top = Infinity }: QueryInfo, state: HostState) {
  return collection.type.items?.(collection.target, state).slice(Skip, Skip + Top) ?? [];
}

async function loadOne(object: HostObject, selection: Selection, state: HostState): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const wireName of plainPropertiesAsked(object, selection, state)) {
    values[wireName] = await getProperty(object, wireName, state);
  }
  for (const [name, inner] of selection.names) {
    const wireName = toWireName(name);
    if (wireName in values || ALL.includes(name)) continue;
    const value = await getProperty(object, wireName, state);
    if (isHostObject(value)) values[wireName] = await load(value, inner, state, {});
    else if (inner.names.size === 0 || value === null) values[wireName] = value;
    else throw invalidArgument(`${object.type.name}.${name} has no properties of its own`);
  }
  return values;
}

/** The readable plain properties of the level, where a load names none or asks for all. */
function plainPropertiesAsked(object: HostObject, { names }: Selection, { requirements }: HostState): string[] {
  if (names.size > 0 && !ALL.some((name) => names.has(name))) return [];
  return Object.entries(object.type.members).flatMap(([wireName, member]) =>
    member.kind === "property" && member.get && requirements.supports(member.since) ? [wireName] : [],
  );
}

function toWireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
