import { checkContext } from "../../../../test/fixtures/checkContext";
import { gridOf } from "../../../../test/fixtures/gridOf";
import { figureUnits } from "./figureUnits";

const check = (target: unknown, actual: unknown, unit = "") =>
  figureUnits(
    checkContext(
      gridOf([
        ["관리과제명", "단위", "목표치", "실적치", "총점"],
        ["과제 1", unit, target, actual, 90],
      ]),
    ),
  ).map(({ severity, address }) => `${severity} ${address}`);

describe("figureUnits", () => {
  it.each([
    ["10만명", "98,000명"],
    ["10만명", 98000],
    ["92", "94.6%"],
    ["14.7억", "1,512백만원"],
  ])("notes %p against %p, which can be converted", (target, actual) => {
    expect(check(target, actual)).toEqual(["note D2"]);
  });

  it.each([
    ["100명", "120건"],
    ["3.2%", "3.4%p"],
    ["92%", "94.6점"],
    ["10억원", "12명"],
  ])("warns of %p against %p, of which no rate follows", (target, actual) => {
    expect(check(target, actual)).toEqual(["warning D2"]);
  });

  it.each([
    ["10만명", "11.5만명"],
    ["100명", 120],
    ["14.7억", "14.8억원"],
    ["30개", "32개소"],
    ["92％", "94.6%(잠정)"],
    [92, 94],
    ["-", "94.6%"],
    ["100명", "집계중"],
  ])("says nothing of %p against %p", (target, actual) => {
    expect(check(target, actual)).toEqual([]);
  });

  it("takes the unit's own column for the unit of a number without one", () => {
    expect(check(92, "94.6%", "%")).toEqual([]);
    expect(check(10, "98,000명", "만명")).toEqual(["note D2"]);
  });
});
