import { openRowsInExcel } from "../../../test/fixtures/openInExcel";
import { disconnectExcel } from "../../../test/standin/client/nodeBridge";
import { SETTING_KEYS } from "../../excel/settings";
import { CIVIL_SERVICE } from "../../rules/sets/civilService";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { allocate } from "../allocate";
import { chooseRules } from "../rules/chooseRules";
import { validate } from "../validate";
import { KEPT_ENTRIES, readHistory } from "./readHistory";
import { forgetAllSteps } from "./sessionSteps";

const table = [
  ["과제번호", "관리과제명", "총점", "등급"],
  ["A-1", "과제 1", 90, "7등급"],
  ["A-2", "과제 2", 70, null],
];

beforeEach(forgetAllSteps);
afterEach(disconnectExcel);

it("tells what was written when, where, and under which rules and readings, the latest first", async () => {
  await openRowsInExcel(table);
  const start = Date.now();
  await allocate();
  await chooseRules(CIVIL_SERVICE, null);
  const [rules, grades] = await readHistory();
  expect(rules).toMatchObject({ kind: "rules", sheet: null, cells: [], rules: { name: CIVIL_SERVICE.name } });
  expect(grades).toMatchObject({
    kind: "grades",
    sheet: "Sheet1",
    cells: ["D2:D3"],
    rules: {
      name: RULE_SET_2023.name,
      readings: { ties: "lower", rounding: RULE_SET_2023.allocation.rounding, correction: "none" },
    },
    undoneAt: null,
  });
  expect(Date.parse(grades!.at) - start).toBeLessThan(60_000);
  expect(grades!.at < rules!.at).toBe(true);
});

it("has nothing of a workbook in which nothing was done, nor of a check", async () => {
  await openRowsInExcel(table);
  await validate();
  expect(await readHistory()).toEqual([]);
});

it("writes the entry with the cells, in the same request", async () => {
  const host = await openRowsInExcel(table);
  host.traffic.reset();
  await allocate();
  expect(host.traffic.snapshot().roundTrips).toBe(2);
  expect(await readHistory()).toHaveLength(1);
});

it("keeps the last entries, and forgets the oldest as new ones come", async () => {
  const host = await openRowsInExcel(table);
  const oldKeys = Array.from({ length: KEPT_ENTRIES + 5 }, (_, day) => {
    const at = new Date(Date.UTC(2024, 0, 1 + day)).toISOString();
    return `${SETTING_KEYS.history}${at}`;
  });
  const entry = { kind: "grades", sheet: "옛 시트", cells: [], step: null, undoneAt: null };
  for (const key of oldKeys) host.workbook.settings.set(key, JSON.stringify({ ...entry, key }));
  await allocate();
  const kept = [...host.workbook.settings.keys()].filter((key) => key.startsWith(SETTING_KEYS.history));
  expect(kept).toHaveLength(KEPT_ENTRIES);
  expect(await readHistory()).toMatchObject([
    { sheet: "Sheet1" },
    { key: oldKeys[oldKeys.length - 1] },
    ...Array<object>(KEPT_ENTRIES - 2).fill({}),
  ]);
});

it("passes over an entry that cannot be read", async () => {
  const host = await openRowsInExcel(table);
  await allocate();
  host.workbook.settings.set(`${SETTING_KEYS.history}2024`, "not JSON");
  expect(await readHistory()).toHaveLength(1);
});
