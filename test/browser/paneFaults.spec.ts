import type { Host, RequestFate } from "../standin/host/host";
import { button, FIRST_TASK, grades, paneSession, said, SCORE } from "./paneSession";

const { open } = paneSession();

/** What the pane is called to do, and how it says that a check is done, by language. */
const WORDS = {
  ko: { allocate: "등급 배정", check: "점수표 검증", checked: "과제 46개를 확인했습니다.", wrote: /썼습니다/ },
  en: { allocate: "Allocate grades", check: "Check sheet", checked: "Checked 46 tasks.", wrote: /Wrote the grades/ },
} as const;
type Language = keyof typeof WORDS;

/** Presses 등급 배정 in a pane that has checked the sample, and lets something happen right before the grades are written. */
async function allocateUnder(language: Language, beforeWriting: (host: Host) => RequestFate) {
  const pane = await open({ language });
  const { page, host } = pane;
  await said(page, WORDS[language].checked);
  let requests = 0;
  host.beforeRequest = () => Promise.resolve(++requests === 2 ? beforeWriting(host) : "ok");
  await button(page, WORDS[language].allocate).click();
  return pane;
}

test.each([
  [
    "ko",
    "등급을 쓰지 않았습니다.",
    /시트가 보호되어 있어 .*\[검토 > 시트 보호 해제\] 후 다시 실행하세요\. 바뀐 셀은 없습니다/,
  ],
  ["en", "No grades were written.", /The sheet is protected.*Unprotect it .* and try again\. No cell was changed/],
] as const)(
  "a sheet that is protected meanwhile: says in %s that nothing was written, and how to go on",
  async (...told) => {
    const [language, title, body] = told;
    const { page, host } = await allocateUnder(language, ({ workbook }) => {
      workbook.sheets[0]!.isProtected = true;
      return "ok";
    });
    await said(page, title);
    await said(page, body);
    expect(grades(host.workbook)).toEqual([]);

    host.workbook.sheets[0]!.isProtected = false;
    await button(page, WORDS[language].allocate).click();
    await said(page, WORDS[language].wrote);
    expect(grades(host.workbook)).toHaveLength(46);
  },
);

test.each([
  ["ko", "등급을 쓰지 않았습니다.", /읽은 뒤에 S7 셀이 바뀌어 아무것도 쓰지 않았습니다.*다시 실행하세요/],
  ["en", "No grades were written.", /S7 changed after it was read, so nothing was written.*Try again/],
] as const)("a score that somebody else changes meanwhile: says in %s which, and keeps it", async (...told) => {
  const [language, title, body] = told;
  const { page, host } = await allocateUnder(language, ({ workbook }) => {
    workbook.sheets[0]!.write({ row: FIRST_TASK, column: SCORE, rows: 1, columns: 1 }, [[61]]);
    return "ok";
  });
  await said(page, title);
  await said(page, body);
  expect(grades(host.workbook)).toEqual([]);
  expect(host.workbook.sheets[0]!.cell(FIRST_TASK, SCORE).value).toBe(61);
});

test.each([
  ["ko", "등급을 쓰지 않았습니다.", /Excel이 요청을 처리하지 못했습니다.*잠시 뒤 다시 실행하세요/],
  ["en", "No grades were written.", /Excel could not carry out the request.*Try again in a moment/],
] as const)(
  "a write that fails: says in %s that nothing was written, and is done when tried again",
  async (...told) => {
    const [language, title, body] = told;
    const { page, host } = await allocateUnder(language, () => ({ error: "GeneralException" }));
    await said(page, title);
    await said(page, body);
    expect(grades(host.workbook)).toEqual([]);

    await button(page, WORDS[language].allocate).click();
    await said(page, WORDS[language].wrote);
    expect(grades(host.workbook)).toHaveLength(46);
  },
);

test.each([
  ["ko", "Excel의 답을 받지 못했습니다.", /처리되었는지 알 수 없습니다.*\[점수표 검증\]/],
  ["en", "Excel gave no answer.", /nobody can tell whether the request was carried out.*“Check sheet”/],
] as const)(
  "a write whose answer is lost: says in %s that nobody knows, and shows the sheet when asked",
  async (...told) => {
    const [language, title, body] = told;
    const { page, host } = await allocateUnder(language, () => ({ error: "ConnectionFailure", isCarriedOut: true }));
    await said(page, title);
    await said(page, body);
    expect(grades(host.workbook)).toHaveLength(46);

    await button(page, WORDS[language].check).click();
    await said(page, WORDS[language].checked);
  },
);
