import { paneSession } from "./paneSession";

const session = paneSession();

/** The scripts that `test/bundle` weighs for a first paint, by the names that they are built with. */
const FIRST = /\/(functions|shell\.|pane\.)[^/]*js$/;

describe("the pane's first paint", () => {
  it("shows its actions while all but its first scripts are still on the way", async () => {
    const { page, errors } = await session.open();
    await page.route(/127\.0\.0\.1.*\.js$/, (route) =>
      FIRST.test(route.request().url()) ? route.fallback() : new Promise(() => {}),
    );
    await page.reload({ waitUntil: "commit" });
    const actions = page.getByRole("main").getByRole("group", { name: "실행" });
    await actions.getByRole("button", { name: "등급 배정" }).waitFor();
    await page.getByRole("status").getByText("점수표를 확인하는 중입니다…").waitFor();
    expect(errors).toEqual([]);
  });
});
