import type { FunctionCall } from "./types";
import { TestWorkbook } from "./workbookFixture";

const double = ({ args }: FunctionCall) => [[Number(args[0]?.[0]?.[0] ?? 0) * 2]];

test("all calls of a pass go out together, with raw arguments, their addresses and their place", async () => {
  const test = await TestWorkbook.of(
    { A1: 1, A3: "x", "Sheet1!B1": "=F(A1:A3,,TRUE,1/0,A2)", B2: '=F("a",A1+1)' },
    { F: () => [[1]] },
  );
  expect(test.rounds).toEqual([
    [
      {
        name: "F",
        args: [[[1], [null], ["x"]], null, [[true]], [[{ error: "#DIV/0!" }]], [[null]]],
        argAddresses: ["Sheet1!A1:A3", null, null, null, "Sheet1!A2"],
        address: "Sheet1!B1",
      },
      { name: "F", args: [[["a"]], [[2]]], argAddresses: [null, null], address: "Sheet1!B2" },
    ],
  ]);
});

test("a call inside another one, or behind a cell that waits, goes out when its argument is known", async () => {
  const test = await TestWorkbook.of({ A1: 1, B1: "=F(F(A1)+F(5))", C1: "=F(B1)" }, { F: double });
  expect(test.value("C1")).toBe(48);
  expect(test.rounds.map((calls) => calls.map(({ args }) => args[0]?.[0]?.[0]))).toEqual([[1, 5], [12], [24]]);
});

test("no call goes out for a cell that guards itself against errors while another one waits", async () => {
  const test = await TestWorkbook.of({ A1: "=F(1)", B1: "=F(IFERROR(A1,100))" }, { F: double });
  expect(test.value("B1")).toBe(4);
  expect(test.rounds.flat()).toHaveLength(2);
});

test("a call is asked again only when its arguments changed", async () => {
  const test = await TestWorkbook.of({ A1: 1, A2: 2, B1: "=F(A1)+A2" }, { F: double });
  await test.write({ A2: 5 });
  expect(test.value("B1")).toBe(7);
  expect(test.rounds).toHaveLength(1);
  await test.write({ A1: 3 });
  await test.write({ A1: 1 });
  expect(test.value("B1")).toBe(7);
  expect(test.rounds).toHaveLength(3);
});

test("a matrix spills, a blank in it shows as zero, and other formulas read it", async () => {
  const answers = {
    ALLOCATE: () => [
      ["A", 1],
      [null, { error: "#N/A" } as const],
    ],
  };
  const test = await TestWorkbook.of({ C1: "=ALLOCATE()", F1: "=C1#", H1: "=ROWS(C1#)", I1: "=D1+1" }, answers);
  expect(test.value("C1:D2")).toEqual([
    ["A", 1],
    [0, "#N/A"],
  ]);
  expect(test.value("F1:G2")).toEqual([
    ["A", 1],
    [0, "#N/A"],
  ]);
  expect([test.value("H1"), test.value("I1")]).toEqual([2, 2]);
});

test("a matrix that finds its way blocked shows #SPILL! until the way is free", async () => {
  const test = await TestWorkbook.of({ A1: "=ALLOCATE()", A3: "im Weg" }, { ALLOCATE: () => [[1], [2], [3]] });
  expect(test.value("A1:A3")).toEqual([["#SPILL!"], [null], ["im Weg"]]);
  await test.write({ A3: null });
  expect(test.value("A1:A3")).toEqual([[1], [2], [3]]);
  expect(test.rounds).toHaveLength(1);
});

test("names other than the add-in's are unknown", async () => {
  const test = await TestWorkbook.of({ A1: "=G(1)", A2: "=f(1)" }, { F: double });
  expect([test.value("A1"), test.value("A2")]).toEqual(["#NAME?", 2]);
});

test("a call that hangs on chance ends in an error, not in a hang", async () => {
  const test = await TestWorkbook.of({ A1: "=F(RAND())", A2: 1 }, { F: double });
  expect(test.value("A1")).toBe("#CALC!");
  await test.write({ A2: 2 });
  expect(test.value("A1")).toBe("#CALC!");
});

test("a call that reads its own cell is a circle", async () => {
  const test = await TestWorkbook.of({ A1: "=F(A1)", B1: "=F(C1)", C1: "=B1" }, { F: double });
  expect([test.value("A1"), test.value("B1"), test.value("C1")]).toEqual([0, 0, 0]);
  expect(test.rounds).toHaveLength(0);
});

test("without anyone to ask, a new call stays busy and waits for someone", async () => {
  const test = await TestWorkbook.of({}, { F: double });
  test.workbook.setFunctionCaller(null);
  await test.write({ A1: "=F(4)", B1: "=A1" });
  expect([test.value("A1"), test.value("B1")]).toEqual(["#BUSY!", "#BUSY!"]);
  test.workbook.setFunctionCaller((calls) => Promise.resolve(calls.map(double)));
  await test.workbook.calculate();
  expect([test.value("A1"), test.value("B1")]).toEqual([8, 8]);
});

test("an add-in that answers fewer calls than it was asked is reported", async () => {
  const test = await TestWorkbook.of({}, { F: double });
  test.workbook.setFunctionCaller(() => Promise.resolve([]));
  await expect(test.write({ A1: "=F(4)" })).rejects.toThrow("answered 0 of 1");
});

test("calculations that are asked for at the same time come one after the other", async () => {
  const test = await TestWorkbook.of({}, { F: double });
  let running = 0;
  let most = 0;
  test.workbook.setFunctionCaller(async (calls) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running--;
    return calls.map(double);
  });
  test.sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [["=F(1)", "=F(A1)"]]);
  await Promise.all([test.workbook.calculate(), test.workbook.calculate(), test.evaluate("=F(9)")]);
  expect([most, test.value("B1")]).toEqual([1, 4]);
});
