import { shownFormula, storedFormula } from "./storedFormula";

const pairs: [string, string][] = [
  ["_xlfn.XLOOKUP(A1,B:B,C:C)", "XLOOKUP(A1,B:B,C:C)"],
  ["_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>2))", "SORT(FILTER(A1:A9,B1:B9>2))"],
  ["_xldudf_ACHIEVEBAND(A1)", "ACHIEVEBAND(A1)"],
  ["SUM(_xlfn.ANCHORARRAY(A1))", "SUM(A1#)"],
  ["SUM(_xlfn.ANCHORARRAY('점수 표'!$A$1))", "SUM('점수 표'!$A$1#)"],
  ["_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)", "LET(x,A1,y,x*2,x+y)"],
  ["_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.a+_xlpm.b)(1)", "LAMBDA(a,[b],a+b)(1)"],
  ["_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xldudf_ACHIEVEBAND(_xlpm.v)))", "MAP(A1:A3,LAMBDA(v,ACHIEVEBAND(v)))"],
  ["_xlfn.BYROW(A1:B3,_xleta.SUM)", "BYROW(A1:B3,SUM)"],
  ['COUNTIF(A1:A9,">="&A1)&"_xlfn.text"', 'COUNTIF(A1:A9,">="&A1)&"_xlfn.text"'],
  ["_xlfn.STDEV.S(A1:A9)+_xlfn.RANK.EQ(A1,A1:A9)", "STDEV.S(A1:A9)+RANK.EQ(A1,A1:A9)"],
];

test.each(pairs)("%s is shown as %s, and stored so again", (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
  expect(storedFormula(shown, new Set(["ACHIEVEBAND"]))).toBe(stored);
});

test("a name that a sheet gives its own cells keeps its letters", () => {
  expect(storedFormula("SORTED+SORT", new Set())).toBe("SORTED+SORT");
});

test("the operator of implicit intersection is shown as a sign", () => {
  expect(shownFormula("_xlfn.SINGLE(A1:A3)")).toBe("@A1:A3");
});
