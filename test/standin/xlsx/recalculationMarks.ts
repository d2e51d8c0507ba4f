import { relationships, relationshipsPart } from "./relationships";
import { withAttribute } from "./textEdits";
import { attribute, element, elements } from "./xml";
import type { ZipPackage } from "./zipPackage";

/** What may stand before `<calcPr>` in a workbook part, the last first. */
const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** Makes Excel compute everything anew when it opens the file: the order of calculation kept in it may no longer hold. */
export function markForRecalculation(file: ZipPackage, workbookPart: string): void {
  const xml = file.text(workbookPart) as string;
  const settings = element(xml, "calcPr");
  if (settings) {
    const { tag } = settings;
    const text = `<${tag.prefix}calcPr${withAttribute(tag.attributes.trimEnd(), "fullCalcOnLoad", "1")}${tag.kind === "empty" ? "/" : ""}>`;
    file.setText(workbookPart, xml.slice(0, tag.from) + text + xml.slice(tag.to));
  } else {
    const previous = before.map((name) => element(xml, name)).find((found) => found !== undefined);
    if (!previous) throw new Error("The workbook part lists no sheets.");
    file.setText(
      workbookPart,
      `${xml.slice(0, previous.to)}<${previous.tag.prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(previous.to)}`,
    );
  }
  const chain = relationships(file, workbookPart).find(({ type }) => type === "calcChain");
  if (!chain) return;
  file.delete(chain.target);
  removeElement(file, relationshipsPart(workbookPart), "Relationship", "Id", chain.id);
  removeElement(file, "[Content_Types].xml", "Override", "PartName", `/${chain.target}`);
}

/** Takes the element with that attribute out of a part. */
function removeElement(file: ZipPackage, part: string, name: string, key: string, value: string): void {
  const xml = file.text(part) ?? "";
  for (const { tag, to } of elements(xml, name)) {
    if (attribute(tag, key) !== value) continue;
    file.setText(part, xml.slice(0, tag.from) + xml.slice(to));
    return;
  }
}
