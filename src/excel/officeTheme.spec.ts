import { isDarkColor, isOfficeDark } from "./officeTheme";

const office = globalThis as { Office?: unknown };
afterEach(() => delete office.Office);

const pretend = (officeTheme: unknown) => {
  office.Office = { context: { officeTheme } };
};

test("Office's own word on darkness comes first", () => {
  pretend({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" });
  expect(isOfficeDark()).toBe(true);
});

test("a host that tells its colours only is dark where its background is", () => {
  pretend({ bodyBackgroundColor: "#262626" });
  expect(isOfficeDark()).toBe(true);
  pretend({ bodyBackgroundColor: "#F3F2F1" });
  expect(isOfficeDark()).toBe(false);
});

test("where Office gives no theme, it is not known", () => {
  pretend(undefined);
  expect(isOfficeDark()).toBeNull();
  expect(isDarkColor("windowtext")).toBeNull();
});
