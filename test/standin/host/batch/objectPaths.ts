import type { HostState } from "../hostState";
import { isHostObject, objectOf, type HostObject } from "../objectModel/objectType";
import { serviceOf } from "../objectModel/services";
import { workbook } from "../objectModel/workbook";
import { notInStandIn, RichApiError } from "../richApiError";
import { callMethod, getProperty, locationOf } from "./members";
import { PATH, type ArgumentInfo, type BatchRequest, type ObjectPath } from "./wire";

/** Finds the objects of one batch's paths, each one once: a path may add a sheet. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: BatchRequest["ObjectPaths"],
    private readonly state: HostState,
  ) {}

  /** The object of a path, `null` for a null object. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = await this.find(this.pathOf(id));
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects in place of their paths. */
  async resolveArguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    return this.fillIn(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private async fillIn(args: readonly unknown[], pathIds: readonly unknown[]): Promise<unknown[]> {
    const filled: unknown[] = [];
    for (const [index, argument] of args.entries()) {
      const pathId = pathIds[index];
      if (Array.isArray(pathId) && Array.isArray(argument)) filled.push(await this.fillIn(argument, pathId));
      else if (typeof pathId === "number" && pathId !== 0) filled.push(await this.resolve(pathId));
      else filled.push(argument);
    }
    return filled;
  }

  private pathOf(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw new RichApiError("InvalidObjectPath", `The request has no object path ${id}`);
    return path;
  }

  private async find(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return objectOf(workbook, null);
      case PATH.newObject:
        return serviceOf(path.Name);
      case PATH.reference:
        return this.state.references.get(path.Name);
      case PATH.null:
        return null;
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return this.findChild(path);
      default:
        throw notInStandIn(`Object path type ${path.ObjectPathType}`);
    }
  }

  private async findChild(path: ObjectPath): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = await this.resolveArguments(path.ArgumentInfo);
    const answer = await this.childOf(parent, path, args);
    if (answer === null || isHostObject(answer)) return answer;
    throw notInStandIn(`${locationOf(parent, path.Name)} as an object`);
  }

  private childOf(parent: HostObject, path: ObjectPath, args: readonly unknown[]): unknown {
    if (path.ObjectPathType === PATH.method) return callMethod(parent, path.Name, args, this.state);
    if (path.ObjectPathType === PATH.property) return getProperty(parent, path.Name, this.state);
    if (!parent.type.item) throw notInStandIn(`An item of ${parent.type.name}`);
    return parent.type.item(parent.target, args[0], this.state);
  }
}
