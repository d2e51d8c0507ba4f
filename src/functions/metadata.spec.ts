import { buildFunctionsMetadata } from "../../scripts/functionsMetadata";

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
});
