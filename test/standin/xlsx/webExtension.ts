import { addContentType, addRelationship } from "./addSheetPart";
import { relationships, relationshipsPart } from "./relationships";
import { attribute, element, elements, encode } from "./xml";
import type { ZipPackage } from "./zipPackage";

/**
 * The settings that an add-in keeps in a workbook ([MS-OWEXML]): properties of a web extension, one of the package's task
 * panes, each value as JSON text. Every add-in has an extension of its own, known by the add-in's id.
 */

/** The `<Id>` of manifest.xml. */
const ADD_IN_ID = "aebe31a4-6049-454f-a8b9-fad2c0286664";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SCHEMAS = "http://schemas.microsoft.com/office/webextensions";
const TYPES = "application/vnd.ms-office";
const FOLDER = "xl/webextensions";

/** The settings in a file, by key; those of other add-ins are none of our business. */
export function readSettings(file: ZipPackage): ReadonlyMap<string, unknown> {
  const xml = settingsPart(file)?.xml ?? "";
  const found = new Map<string, unknown>();
  for (const { tag } of elements(element(xml, "properties")?.inner ?? "", "property")) {
    const value = parsed(attribute(tag, "value") ?? "");
    if (value !== undefined) found.set(attribute(tag, "name") ?? "", value);
  }
  return found;
}

/** Keeps settings in a file, in place of those that it holds. */
export function writeSettings(file: ZipPackage, settings: ReadonlyMap<string, unknown>): void {
  const properties = [...settings]
    .map(([name, value]) => `<we:property name="${encode(name)}" value="${encode(JSON.stringify(value))}"/>`)
    .join("");
  const existing = settingsPart(file);
  if (existing === undefined) {
    addExtension(file, properties);
    return;
  }
  const { part, xml } = existing;
  const list = element(xml, "properties");
  if (!list) throw new Error(`The part ${part} has no <properties>.`);
  const own = properties.replaceAll("<we:", `<${list.tag.prefix}`);
  const text = `<${list.tag.prefix}properties>${own}</${list.tag.prefix}properties>`;
  file.setText(part, xml.slice(0, list.tag.from) + text + xml.slice(list.to));
}

/** Does a file hold settings of ours? */
export const hasSettings = (file: ZipPackage): boolean => settingsPart(file) !== undefined;

function settingsPart(file: ZipPackage): { readonly part: string; readonly xml: string } | undefined {
  const extensions = panesParts(file).flatMap((panes) =>
    relationships(file, panes).filter(({ type }) => type === "webextension"),
  );
  for (const { target } of extensions) {
    const xml = file.text(target) ?? "";
    const reference = element(xml, "reference");
    const id = reference === undefined ? "" : (attribute(reference.tag, "id") ?? "");
    if (id.replace(/[{}]/g, "").toLowerCase() === ADD_IN_ID) return { part: target, xml };
  }
  return undefined;
}

const panesParts = (file: ZipPackage): string[] =>
  relationships(file, "").flatMap(({ type, target }) => (type === "webextensiontaskpanes" ? [target] : []));

function addExtension(file: ZipPackage, properties: string): void {
  const panes = panesParts(file)[0] ?? addPanes(file);
  let number = 1;
  while (file.has(`${FOLDER}/webextension${number}.xml`)) number += 1;
  const part = `${FOLDER}/webextension${number}.xml`;
  file.setText(
    part,
    `${HEAD}<we:webextension xmlns:we="${SCHEMAS}/webextension/2010/11" id="{${ADD_IN_ID}}">` +
      `<we:reference id="${ADD_IN_ID}" version="0.1.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONS}"/></we:webextension>`,
  );
  addContentType(file, part, `${TYPES}.webextension+xml`);
  const id = addRelationship(file, panes, `${RELATIONS}/webextension`, `/${part}`);
  const xml = file.text(panes) ?? "";
  const end = xml.lastIndexOf("</");
  const pane =
    `<wetp:taskpane xmlns:wetp="${SCHEMAS}/taskpanes/2010/11" dockstate="right" visibility="0" width="350" row="0">` +
    `<wetp:webextensionref xmlns:r="${OFFICE_RELATIONS}" r:id="${id}"/></wetp:taskpane>`;
  file.setText(panes, xml.slice(0, end) + pane + xml.slice(end));
}

function addPanes(file: ZipPackage): string {
  const part = `${FOLDER}/taskpanes.xml`;
  file.setText(part, `${HEAD}<wetp:taskpanes xmlns:wetp="${SCHEMAS}/taskpanes/2010/11"></wetp:taskpanes>`);
  file.setText(
    relationshipsPart(part),
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
  );
  addContentType(file, part, `${TYPES}.webextensiontaskpanes+xml`);
  addRelationship(file, "", `${RELATIONS}/webextensiontaskpanes`, part);
  return part;
}

/** A value that is no JSON is not of our making, and is left out. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
