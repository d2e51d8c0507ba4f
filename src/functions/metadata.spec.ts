import { buildFunctionsMetadata } from "../../scripts/functionsMetadata";
import { associateFunctions } from "./associate";

describe("the functions' metadata", () => {
  it("names the same functions and parameters in both languages, and describes each in its own", async () => {
    const { en, ko } = await buildFunctionsMetadata();
    const names = (metadata: typeof en) =>
      metadata.functions.map(({ name, parameters }) => [name, parameters.map((p) => p.name)]);
    expect(names(ko)).toEqual(names(en));
    expect(en.functions.map(({ name }) => name)).toEqual([
      "ACHIEVEBAND",
      "ACHIEVERATE",
      "GRADEALLOC",
      "GRADEQUOTA",
      "LOWERRANK",
    ]);
    for (const { description, parameters } of ko.functions) {
      expect(
        [description, ...parameters.map((parameter) => parameter.description)].every((text) => /[가-힣]/.test(text)),
      ).toBe(true);
    }
  });

  it("declares exactly the functions that are associated", async () => {
    const { en } = await buildFunctionsMetadata();
    const associated: string[] = [];
    const before = Reflect.get(globalThis, "CustomFunctions") as unknown;
    Reflect.set(globalThis, "CustomFunctions", { associate: (name: string) => associated.push(name) });
    associateFunctions();
    Reflect.set(globalThis, "CustomFunctions", before);
    expect(associated).toEqual(en.functions.map(({ id }) => id));
  });
});
