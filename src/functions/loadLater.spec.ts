import { loadLater } from "./loadLater";

const twice = (value: number) => [[2 * value]];

describe("functions that are loaded later", () => {
  it("answer with a promise once, and at once from then on", async () => {
    const load = jest.fn(() => Promise.resolve({ TWICE: twice }));
    const { TWICE } = loadLater(["TWICE"], load);
    const call = TWICE as typeof twice;
    const first: unknown = call(4);
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toEqual([[8]]);
    expect(call(5)).toEqual([[10]]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("are asked for again where their script did not load", async () => {
    const answers = [Promise.reject(new Error("offline")), Promise.resolve({ TWICE: twice })];
    const { TWICE } = loadLater(["TWICE"], () => answers.shift()!);
    const call = TWICE as typeof twice;
    await expect(call(4)).rejects.toThrow("offline");
    await expect(call(4)).resolves.toEqual([[8]]);
  });
});
