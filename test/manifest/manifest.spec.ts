import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { frameEn } from "../../src/i18n/pane/frame.en";
import { frameKo } from "../../src/i18n/pane/frame.ko";
import { manifestErrors, ownSchemas } from "./validate-manifest";

const root = join(__dirname, "../..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;

const elements = (name: string): Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const values = (name: string, attribute: string): string[] =>
  elements(name).map((element) => element.getAttribute(attribute) ?? "");
const residOf = (parent: string, child: string): (string | null)[] =>
  elements(parent).map((element) => element.getElementsByTagNameNS("*", child)[0]?.getAttribute("resid") ?? null);

const resources = elements("Resources")[0];
const defined = resources ? [...resources.querySelectorAll("[id]")] : [];
const references = [...manifest.querySelectorAll("[resid]")];

describe("the manifest by its schema", () => {
  it("is valid", async () => {
    expect(await manifestErrors(text, ownSchemas)).toEqual([]);
  });

  it.each([
    [
      "a namespace for the functions",
      text.replace("</Metadata>", '</Metadata><Namespace resid="Tab.Label"/>'),
      /Namespace': This element is not expected/,
    ],
    [
      "elements in another order",
      text.replace(/(<Script>.*?<\/Script>)(\s*)(<Page>.*?<\/Page>)/s, "$3$2$1"),
      /Page': This element is not expected/,
    ],
    [
      "a text without its English",
      text.replace('<bt:Override Locale="en-US" Value="Open pane"/>', ""),
      /String': Missing child element.*Override/,
    ],
    ["a label of more than 125 characters", text.replace('"Open pane"', `"${"x".repeat(126)}"`), /Value': .*maxLength/],
    ["a resource id of more than 32 characters", text.replaceAll("Pane.Label", "x".repeat(33)), /resid': .*maxLength/],
    [
      "an address without https",
      text.replace('"https://localhost:3000/functions.js', '"http://x'),
      /Value': .*pattern/,
    ],
    [
      "a control with two icon sizes",
      text.replace('<bt:Image size="80" resid="Icon.Undo.80"/>', ""),
      /Icon': Missing child element/,
    ],
  ])("refuses %s", async (_, broken, reason) => {
    expect((await manifestErrors(broken, ownSchemas))[0]).toMatch(reason);
  });
});

describe("the manifest's resources", () => {
  it("have ids that are all different", () => {
    const ids = defined.map((element) => element.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are referred to, every one, and nothing refers to one that is missing", () => {
    const ids = new Set(defined.map((element) => element.id));
    expect(new Set(references.map((element) => element.getAttribute("resid")))).toEqual(ids);
  });

  it("give short texts to labels and titles, long ones to descriptions, addresses to locations and images to icons", () => {
    const home: Record<string, string> = {
      Label: "ShortStrings",
      Title: "ShortStrings",
      Description: "LongStrings",
      SourceLocation: "Urls",
      FunctionFile: "Urls",
      Runtime: "Urls",
      Image: "Images",
    };
    for (const reference of references) {
      const target = defined.find((element) => element.id === reference.getAttribute("resid"));
      expect([reference.localName, target?.parentElement?.localName]).toEqual([
        reference.localName,
        home[reference.localName],
      ]);
    }
  });

  it("are given in English wherever they are Korean", () => {
    const korean = [...manifest.querySelectorAll("[DefaultValue]")].filter((element) =>
      /[가-힣]/.test(element.getAttribute("DefaultValue") ?? ""),
    );
    expect(korean.length).toBeGreaterThan(0);
    for (const element of korean) {
      const english = element.getElementsByTagNameNS("*", "Override")[0];
      expect(english?.getAttribute("Locale")).toBe("en-US");
      expect(english?.getAttribute("Value")).not.toMatch(/[가-힣]/);
    }
  });

  it("tell at every button, in either language, what it does, in no more than Excel shows", () => {
    const buttons = [...elements("Control"), ...elements("Item")];
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) {
      const tip = [...button.children].find(({ localName }) => localName === "Supertip");
      const texts = ["Title", "Description"].map((part) => {
        const id = tip?.getElementsByTagNameNS("*", part)[0]?.getAttribute("resid");
        const text = defined.find((element) => element.id === id);
        return [text, text?.firstElementChild].map(
          (said) => said?.getAttribute("DefaultValue") ?? said?.getAttribute("Value") ?? "",
        );
      });
      for (const [korean, english] of texts) {
        expect(korean).toMatch(/^(?=.*[가-힣]).{1,250}$/);
        expect(english).toMatch(/^[^가-힣]{1,250}$/);
      }
    }
  });

  it("call the pane's three actions as the pane does", () => {
    for (const action of ["validate", "allocate", "undo"] as const) {
      const label = defined.find(({ id }) => id.toLowerCase() === `${action}.label`);
      expect(label?.getAttribute("DefaultValue")).toBe(frameKo.actions[action]);
      expect(label?.firstElementChild?.getAttribute("Value")).toBe(frameEn.actions[action]);
    }
  });

  it("name one site, over https", () => {
    const addresses = [...values("Url", "DefaultValue"), ...values("Image", "DefaultValue").filter(Boolean)];
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(["https://localhost:3000"]));
    expect(text.replace(/xmlns(:\w+)?="[^"]*"/g, "")).not.toContain("http:");
  });

  it("give the functions' metadata in Korean and in English", () => {
    expect(text).toContain('DefaultValue="https://localhost:3000/functions.ko-KR.json"');
    expect(text).toContain('Locale="en-US" Value="https://localhost:3000/functions.en-US.json"');
  });
});

describe("the manifest's icons", () => {
  const addresses = [
    ...[...(resources?.getElementsByTagNameNS("*", "Images")[0]?.children ?? [])].map((image) => image),
    ...elements("IconUrl"),
    ...elements("HighResolutionIconUrl"),
  ].map((element) => element.getAttribute("DefaultValue") ?? "");

  it.each(addresses)("%s is a file of the size its name says", (address) => {
    const path = join(root, new URL(address).pathname);
    expect(existsSync(path)).toBe(true);
    const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
    const header = readFileSync(path).subarray(0, 24);
    expect(header.subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
  });

  it("stand under the size they have", () => {
    const images = references.filter((element) => element.localName === "Image");
    for (const image of images)
      expect(image.getAttribute("resid")).toMatch(new RegExp(`\\.${image.getAttribute("size")}$`));
    expect(images.length).toBeGreaterThan(0);
  });

  it("differ from button to button", () => {
    const buttons = elements("Group")[0]?.getElementsByTagNameNS("*", "Control") ?? [];
    const icons = [...buttons].map((button) => button.getElementsByTagNameNS("*", "Image")[0]?.getAttribute("resid"));
    expect(icons).toHaveLength(4);
    expect(new Set(icons).size).toBe(icons.length);
  });
});

describe("the manifest's runtime", () => {
  it("is one page for pane, functions and commands", () => {
    const page = values("Runtime", "resid");
    expect(page).toEqual(["Taskpane.Url"]);
    expect(residOf("Page", "SourceLocation")).toEqual(page);
    expect(values("FunctionFile", "resid")).toEqual(page);
    expect(residOf("Action", "SourceLocation").filter(Boolean)).toEqual(page);
    const url = defined.find((element) => element.id === "Taskpane.Url");
    expect(elements("DefaultSettings")[0]?.firstElementChild?.getAttribute("DefaultValue")).toBe(
      url?.getAttribute("DefaultValue"),
    );
  });

  it("asks for nothing more than the shared runtime", () => {
    expect(elements("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
      ["SharedRuntime", "1.1"],
    ]);
  });

  it("gives the functions no namespace, so that they are typed by their bare names", () => {
    expect(elements("Namespace")).toEqual([]);
    expect(text).not.toMatch(/id="[^"]*Namespace/);
  });
});

describe("the manifest's commands", () => {
  const functions = (container: string): (string | null)[] =>
    [...(elements(container)[0]?.getElementsByTagNameNS("*", "FunctionName") ?? [])].map((name) => name.textContent);

  it("validate, allocate, undo and carry rules to a sheet and back from the ribbon, and open the pane", () => {
    expect(functions("CustomTab")).toEqual(["validate", "allocate", "undo", "rulesToSheet", "rulesFromSheet"]);
    expect(elements("Action").map((action) => action.getAttribute("xsi:type"))).toContain("ShowTaskpane");
  });

  it("validate and allocate from a cell's context menu", () => {
    expect(values("OfficeMenu", "id")).toEqual(["ContextMenuCell"]);
    expect(functions("OfficeMenu")).toEqual(["validate", "allocate"]);
  });

  it("have ids that are all different", () => {
    const ids = ["CustomTab", "Group", "Control", "Item"].flatMap((name) => values(name, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
