import type { FunctionCall, FunctionCaller } from "../../workbook/types";
import type { MessageEntry } from "../events";
import { openFixture } from "../workbookFixture";
import type { FunctionDefinition } from "./functionMetadata";
import { FunctionRuntime } from "./functionRuntime";

const call = (name: string): FunctionCall => ({ name, args: [[[1]]], argAddresses: [null], address: "S!A1" });

/** A runtime for one function `F`, the messages it pushes and the caller it gives the workbook. */
async function start(definition: Partial<FunctionDefinition> = {}) {
  const workbook = await openFixture({ S: [[1]] });
  let caller: FunctionCaller | null = null;
  jest.spyOn(workbook, "setFunctionCaller").mockImplementation((given) => (caller = given));
  const pushed: MessageEntry[][] = [];
  const functions = [{ id: "F", name: "F", parameters: [{ name: "x" }], ...definition }];
  const options = { metadata: { functions }, timeout: 1000 };
  const runtime = new FunctionRuntime(
    options,
    workbook,
    (entries) => pushed.push([...entries]),
    () => undefined,
  );
  runtime.start();
  return { runtime, pushed, run: (...names: string[]) => caller!(names.map(call)) };
}

test("all calls of a pass go out in one message and are answered in their own order", async () => {
  const { runtime, pushed, run } = await start();
  const results = run("f", "F");
  expect(pushed.map((entries) => entries.length)).toEqual([2]);
  expect(pushed[0]?.map(({ messageCategory, messageType }) => [messageCategory, messageType])).toEqual([
    [1, 1000],
    [1, 1000],
  ]);
  runtime.receive([[2, true, "second"]]);
  runtime.receive([[1, true, "first"]]);
  expect(await results).toEqual([[["first"]], [["second"]]]);
  expect(runtime.isWaiting).toBe(false);
});

test("a cancelable function is called with the flag for it", async () => {
  const { runtime, pushed, run } = await start({ options: { cancelable: true } });
  void run("F");
  expect(JSON.parse(pushed[0]?.[0]?.message ?? "")).toEqual([1, "F", [1], null, 1, null]);
  runtime.stop();
});

test("a function that the metadata does not name is #NAME?", async () => {
  const { pushed, run } = await start();
  expect(await run("G")).toEqual([[[{ error: "#NAME?" }]]]);
  expect(pushed).toEqual([]);
});

test("what is owed when the add-in goes is #BUSY!", async () => {
  const { runtime, run } = await start();
  const results = run("F");
  runtime.stop();
  expect(await results).toEqual([[[{ error: "#BUSY!" }]]]);
});

test("results without an id are refused", async () => {
  const { runtime } = await start();
  expect(() => runtime.receive([["1", true, 1]])).toThrow("A function's result has no id");
});

test("a streaming function is refused from the start", async () => {
  await expect(start({ options: { stream: true } })).rejects.toThrow("F is a streaming function");
});
