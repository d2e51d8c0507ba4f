/** A button of the ribbon or an entry of the cells' context menu. */
export interface CommandButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: { readonly small: string; readonly large: string };
  /** `null` shows the pane. */
  readonly functionName: string | null;
}

/** What the manifest adds to Excel's face, in one language. */
export interface ManifestFace {
  readonly name: string;
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly CommandButton[] }[];
  readonly cellMenu: { readonly label: string; readonly items: readonly CommandButton[] };
}

const LOCALES = { ko: "ko-KR", en: "en-US" } as const;

/**
 * Reads the add-in's manifest as Excel would, for its ribbon and context menu.
 *
 * @param folder - where this page finds the files that the manifest looks for at the add-in's own address, `/addin/`
 */
export function readManifest(manifest: Document, language: "ko" | "en", folder: string): ManifestFace {
  const resources = new Resources(manifest, LOCALES[language], folder);
  const root = manifest.documentElement;
  const tab = only(root, "CustomTab");
  const menu = only(only(root, "OfficeMenu"), "Control");
  return {
    name: resources.localised(only(root, "DisplayName"), "DefaultValue"),
    tab: resources.label(tab),
    groups: all(tab, "Group").map((group) => ({
      label: resources.label(group),
      buttons: all(group, "Control").map((control) => resources.button(control)),
    })),
    cellMenu: { label: resources.label(menu), items: all(menu, "Item").map((item) => resources.button(item)) },
  };
}

/** The manifest's texts and images, which controls name by their id. */
class Resources {
  private readonly base: string;
  private readonly byId: ReadonlyMap<string, Element>;

  constructor(
    manifest: Document,
    private readonly locale: string,
    private readonly folder: string,
  ) {
    const resources = only(manifest.documentElement, "Resources");
    const listed = ["Image", "Url", "String"].flatMap((kind) => all(resources, kind));
    this.byId = new Map(listed.map((element) => [attribute(element, "id"), element]));
    const page = attribute(only(only(manifest.documentElement, "DefaultSettings"), "SourceLocation"), "DefaultValue");
    this.base = page.slice(0, page.lastIndexOf("/") + 1);
  }

  /** The text of an element that has one for each language. */
  localised(element: Element, name: "DefaultValue"): string {
    const override = all(element, "Override").find((one) => attribute(one, "Locale") === this.locale);
    return override ? attribute(override, "Value") : attribute(element, name);
  }

  label(element: Element): string {
    const label = [...element.children].find(({ localName }) => localName === "Label");
    if (!label) throw new Error(`The manifest's ${element.localName} has no label`);
    return this.named(label);
  }

  button(control: Element): CommandButton {
    const action = only(control, "Action");
    const kind = action.getAttribute("xsi:type");
    if (kind !== "ExecuteFunction" && kind !== "ShowTaskpane")
      throw new Error(`The action ${kind} is not in the workbench`);
    const images = all(control, "Image");
    const image = (size: string) => images.find((one) => attribute(one, "size") === size);
    return {
      id: attribute(control, "id"),
      label: this.label(control),
      tip: this.named(only(only(control, "Supertip"), "Description")),
      icon: { small: this.image(image("16")), large: this.image(image("32")) },
      functionName: kind === "ExecuteFunction" ? only(action, "FunctionName").textContent.trim() : null,
    };
  }

  private image(image: Element | undefined): string {
    if (!image) throw new Error("A control of the manifest lacks an icon of 16 or 32 pixels");
    const address = this.named(image);
    if (!address.startsWith(this.base)) throw new Error(`The icon ${address} is not the add-in's own`);
    return this.folder + address.slice(this.base.length);
  }

  private named(element: Element): string {
    const id = attribute(element, "resid");
    const resource = this.byId.get(id);
    if (!resource) throw new Error(`The manifest has no resource ${id}`);
    return this.localised(resource, "DefaultValue");
  }
}

const all = (element: Element, name: string): Element[] => [...element.getElementsByTagNameNS("*", name)];

function only(element: Element, name: string): Element {
  const found = all(element, name)[0];
  if (!found) throw new Error(`The manifest's ${element.localName} has no ${name}`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`The manifest's ${element.localName} has no attribute ${name}`);
  return value;
}
