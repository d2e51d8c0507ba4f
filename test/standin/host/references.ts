import { RichApiError } from "./richApiError";
import type { HostObject } from "./objectModel/objectType";

/** Objects that the client asked to keep from one request to the next. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private lastNumber = 0;

  keep(object: HostObject): string {
    this.lastNumber += 1;
    const id = `standin-reference-${this.lastNumber}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new RichApiError("InvalidReference", `The object ${id} was released or never kept`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}
