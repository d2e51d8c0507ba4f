import { report } from "./report";

const traffic = { roundTrips: 2, requestBytes: 900, responseBytes: 4000 };

test("an evaluation is its cells, a line a row", () => {
  const value = [
    [1, "a"],
    [null, true],
  ];
  expect(report({ action: "eval", sheet: "S", formula: "=X", value, traffic })).toBe("1\ta\n\ttrue");
});

test("an outcome is its counts, its findings and its traffic", () => {
  const finding = { check: "rate-mismatch", severity: "block", address: "D7", message: "달성률이 다릅니다" };
  const task = { row: 2, id: "1", name: "과제", group: "", score: 90, rank: 1, grade: 1, address: "C2" };
  const outcome = { action: "validate", sheet: "S", rules: "2023", tasks: [task], counts: [1, 0], findings: [finding] };
  expect(report({ ...outcome, blocked: true, traffic }).split("\n")).toEqual([
    "validate: sheet S, rules 2023, 1 tasks, grades 1 0",
    "block rate-mismatch: D7 달성률이 다릅니다",
    "Blocked by the findings above: nothing was written.",
    "2 round trips, 900 bytes out, 4000 bytes back",
  ]);
});

test("a finding that was accepted says why", () => {
  const accepted = { reason: "공문에 따름", at: "2026-01-02T00:00:00.000Z" };
  const finding = {
    check: "rate-mismatch",
    severity: "warning",
    address: "D7",
    message: "D7 달성률이 다릅니다",
    accepted,
  };
  const outcome = { action: "validate", sheet: "S", rules: "2023", tasks: [], counts: [], findings: [finding] };
  expect(report({ ...outcome, blocked: false, traffic })).toContain(
    "warning rate-mismatch (accepted: 공문에 따름): D7 달성률이 다릅니다",
  );
});
