import { attribute, elements } from "./xml";
import type { ZipPackage } from "./zipPackage";

export interface Relationship {
  readonly id: string;
  /** The last step of the relationship's type, `worksheet` say: strict and transitional files differ in the rest. */
  readonly type: string;
  /** The part it leads to, as the package names it. */
  readonly target: string;
}

/** Where the relationships of a part are kept. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part ("" is the package itself) leads to inside the package. */
export function relationships(file: ZipPackage, part: string): Relationship[] {
  const xml = file.text(relationshipsPart(part)) ?? "";
  const found: Relationship[] = [];
  for (const { tag } of elements(xml, "Relationship")) {
    if (attribute(tag, "TargetMode") === "External") continue;
    found.push({
      id: attribute(tag, "Id") ?? "",
      type: (attribute(tag, "Type") ?? "").split("/").at(-1) as string,
      target: resolve(part, attribute(tag, "Target") ?? ""),
    });
  }
  return found;
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
