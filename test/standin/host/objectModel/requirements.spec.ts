import { readOfficeScript } from "../../client/officeScripts";
import { connectExcel, disconnectExcel } from "../../client/nodeBridge";
import { createHost } from "../createHost";
import { openFixture } from "../workbookFixture";
import { application } from "./application";
import { autoFilter } from "./autoFilter";
import { namedItem } from "./namedItem";
import { namedItemCollection } from "./namedItemCollection";
import type { ObjectType } from "./objectType";
import { range } from "./range";
import { rangeBorders } from "./rangeBorders";
import { rangeFormat } from "./rangeFormat";
import { setting } from "./setting";
import { settingCollection } from "./settingCollection";
import { tableCollection } from "./tableCollection";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

/** Each type with the set that it came with: members without a set of their own belong to that one. */
const TYPES: readonly [ObjectType<never>, string][] = [
  [application, "1.1"],
  [autoFilter, "1.9"],
  [namedItem, "1.1"],
  [namedItemCollection, "1.1"],
  [range, "1.1"],
  [rangeBorders, "1.1"],
  [rangeFormat, "1.1"],
  [setting, "1.4"],
  [settingCollection, "1.4"],
  [tableCollection, "1.1"],
  [workbook, "1.1"],
  [worksheet, "1.1"],
  [worksheetCollection, "1.1"],
  [worksheetFreezePanes, "1.7"],
  [worksheetProtection, "1.2"],
];

const source = readOfficeScript("excel-win32-16.01.debug.js");

beforeAll(async () => connectExcel(createHost(await openFixture({ Sheet1: [[1]] }))));
afterAll(disconnectExcel);

const membersOf = ([type, ownSet]: (typeof TYPES)[number]) =>
  Object.entries(type.members).map(([wireName, member]) => {
    const clientName = wireName.charAt(0).toLowerCase() + wireName.slice(1);
    return { type: type.name, clientName, since: member.since, ownSet };
  });

const members = TYPES.flatMap(membersOf);

test("the table of types is not empty", () => expect(members.length).toBeGreaterThan(120));

test.each(members)("$type.$clientName is a member of the real client", ({ type, clientName }) => {
  const client = Excel as unknown as Record<string, { prototype: object }>;
  expect(clientName in (client[type]?.prototype ?? {})).toBe(true);
});

test.each(members)(
  "$type.$clientName belongs to the requirement set that the client names",
  ({ type, clientName, since, ownSet }) => {
    const named = new RegExp(`_throwIfApiNotSupported\\("${type}\\.${clientName}", _defaultApiSetName, "([\\d.]+)"`);
    expect(since).toBe(`ExcelApi ${named.exec(source)?.[1] ?? ownSet}`);
  },
);
