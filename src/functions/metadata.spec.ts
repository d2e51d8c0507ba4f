import { buildFunctionsMetadata } from "../../scripts/functionsMetadata";
import { associateFunctions } from "./associate";
import korean from "./descriptions.ko.json";

/** The names under which the functions are handed to Excel. */
function associatedNames(): string[] {
  const names: string[] = [];
  const excel = { CustomFunctions: { associate: (name: string) => names.push(name) } };
  Object.assign(globalThis, excel);
  associateFunctions();
  return names;
}

describe("the functions' metadata", () => {
  it("declares every function that is handed to Excel, and no other", async () => {
    const { en } = await buildFunctionsMetadata();
    const declared = en.functions.map(({ name }) => name);
    expect(declared).toEqual(expect.arrayContaining(["ACHIEVEBAND", "GRADEALLOC", "LOWERRANK"]));
    expect(associatedNames().sort()).toEqual([...declared].sort());
  });

  it("names the same functions and parameters in both languages, and describes each in its own", async () => {
    const { en, ko } = await buildFunctionsMetadata();
    const names = (metadata: typeof en) =>
      metadata.functions.map(({ name, parameters }) => [name, parameters.map((p) => p.name)]);
    expect(names(ko)).toEqual(names(en));
    for (const { description, parameters } of ko.functions) {
      expect(
        [description, ...parameters.map((parameter) => parameter.description)].every((text) => /[가-힣]/.test(text)),
      ).toBe(true);
    }
    for (const { description, parameters } of en.functions) {
      expect(
        [description, ...parameters.map((parameter) => parameter.description)].every((text) =>
          /^[^가-힣]{4,}/.test(text),
        ),
      ).toBe(true);
    }
  });

  it("describes in Korean no function and no parameter that is gone", async () => {
    const { en } = await buildFunctionsMetadata();
    const declared = en.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name).sort()]);
    const described = Object.entries(korean).map(([id, { parameters }]) => [id, Object.keys(parameters).sort()]);
    expect(described.sort()).toEqual(declared.sort());
  });
});
