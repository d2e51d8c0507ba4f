import { awaitInTime, type StartingPage } from "./awaitInTime";

function pageWith(reloads: string | null): StartingPage & { readonly kept: Map<string, string>; reloaded: number } {
  const kept = new Map(reloads === null ? [] : [["Gradeline.Reloads", reloads]]);
  return {
    kept,
    reloaded: 0,
    patience: 5,
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    reload() {
      this.reloaded++;
    },
  };
}

const never = new Promise<string>(() => undefined);
const pause = () => new Promise((done) => setTimeout(done, 30));

describe("awaitInTime", () => {
  it("gives what comes in time, and forgets earlier reloads", async () => {
    const page = pageWith("1");
    expect(await awaitInTime(Promise.resolve("excel"), page)).toBe("excel");
    await pause();
    expect([page.reloaded, page.kept.size]).toEqual([0, 0]);
  });

  it("loads the page anew where Office stays silent, and counts it", async () => {
    const page = pageWith("1");
    void awaitInTime(never, page);
    await pause();
    expect([page.reloaded, page.kept.get("Gradeline.Reloads")]).toEqual([1, "2"]);
  });

  it("gives up after the second reload, and says why", async () => {
    const page = pageWith("2");
    await expect(awaitInTime(never, page)).rejects.toMatchObject({ reason: "office-silent" });
    expect([page.reloaded, page.kept.size]).toEqual([0, 0]);
  });
});
