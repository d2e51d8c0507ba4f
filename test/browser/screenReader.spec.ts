import { button, paneSession, said } from "./paneSession";

const { open } = paneSession();

/** What the pane says of itself to a screen reader, in its order. */
describe.each([
  [
    "ko",
    { looked: /확인했습니다/, wrote: /썼습니다/, undone: /되돌렸습니다/, allocate: "등급 배정", undo: "되돌리기" },
  ],
  ["en", { looked: /Checked/, wrote: /Wrote/, undone: /taken back/, allocate: "Allocate grades", undo: "Undo" }],
] as const)("a screen reader, in %s", (language, words) => {
  it("hears the checked sheet, the written grades and their undoing in this order", async () => {
    const { page } = await open({ language });
    const main = page.getByRole("main");
    await said(page, words.looked);
    expect(await main.ariaSnapshot()).toMatchSnapshot("the sheet is checked");

    await button(page, words.allocate).press("Enter");
    await said(page, words.wrote);
    const status = page.getByRole("status").first();
    expect(await status.ariaSnapshot()).toMatchSnapshot("the grades are written");

    await status.getByRole("button", { name: words.undo }).press("Enter");
    await said(page, words.undone);
    expect(await status.ariaSnapshot()).toMatchSnapshot("the grades are taken back");
  });
});
