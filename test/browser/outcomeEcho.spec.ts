import { violations } from "./axeViolations";
import { button, paneSession, said } from "./paneSession";

const { open } = paneSession();

test.each([
  ["ko", "메시지 보기", /확인했습니다/, "과제 46개의 등급을 U7:U56에 썼습니다."],
  ["en", "Show message", /Checked/, "Wrote the grades of 46 tasks to U7:U56."],
] as const)(
  "whoever is far down in the pane sees that something was done, and finds the message, in %s",
  async (language, show, looked, wrote) => {
    const { page, runCommand } = await open({ language });
    await said(page, looked);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    // What was said before is no news.
    expect(await button(page, show).count()).toBe(0);
    await runCommand("allocate");
    await button(page, show).waitFor();
    expect(await page.getByText(wrote).count()).toBe(2);
    expect(await violations(page)).toEqual([]);

    await button(page, show).press("Enter");
    await button(page, show).waitFor({ state: "detached" });
    expect(await page.getByRole("status").getByText(wrote).isVisible()).toBe(true);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForTimeout(200);
    expect(await button(page, show).count()).toBe(0);
  },
);
