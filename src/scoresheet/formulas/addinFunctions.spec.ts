import { buildFunctionsMetadata } from "../../../scripts/functionsMetadata";
import { ADDIN_FUNCTIONS, typedCalls } from "./addinFunctions";

describe("the list of the add-in's functions", () => {
  it("names the functions that the metadata declares, and no other", async () => {
    const { en } = await buildFunctionsMetadata();
    expect([...ADDIN_FUNCTIONS].sort()).toEqual(en.functions.map(({ name }) => name).sort());
  });
});

describe("typedCalls", () => {
  it.each([
    ["=ACHIEVEBAND(A1,B1)", "=ACHIEVEBAND(A1,B1)"],
    ["=_xldudf_ACHIEVEBAND(A1,B1)", "=ACHIEVEBAND(A1,B1)"],
    ["=_xlfn._xldudf_ACHIEVEBAND(A1,B1)", "=ACHIEVEBAND(A1,B1)"],
    ["=GRADELINE.ACHIEVEBAND(A1,B1)", "=ACHIEVEBAND(A1,B1)"],
    ["=_xldudf_GRADELINE_ACHIEVEBAND(A1,B1)", "=ACHIEVEBAND(A1,B1)"],
    ["=achieveband(A1,B1)", "=ACHIEVEBAND(A1,B1)"],
    [
      '=IF(A1="","",ROUND(_xldudf_ACHIEVERATE(A1,\'가(나)\'!B1),2))',
      '=IF(A1="","",ROUND(ACHIEVERATE(A1,\'가(나)\'!B1),2))',
    ],
    ["=@_xldudf_GRADEALLOC(A1:A9)", "=@GRADEALLOC(A1:A9)"],
  ])("takes %s for %s", (formula, typed) => {
    expect(typedCalls(formula)).toBe(typed);
  });

  it.each([
    "=SUM(A1:A2)",
    '="ACHIEVEBAND("&A1',
    "='ACHIEVEBAND('!A1",
    "=MYACHIEVEBAND(A1)",
    "=_xldudf_OTHER_ACHIEVEBAND(A1)",
    "=OTHER.ACHIEVEBAND(A1)",
    "=ACHIEVEBANDS(A1)",
    "=ACHIEVEBAND",
  ])("sees none of the add-in's functions in %s", (formula) => {
    expect(typedCalls(formula)).toBeNull();
  });
});
