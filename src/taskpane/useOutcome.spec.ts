import type { WordedOutcome } from "../commands/outcomeEvent";
import { follow } from "./useOutcome";

const outcome = (sheet: string) => ({ sheet, findings: [] }) as unknown as WordedOutcome;

test("the first outcome is shown whatever it is", () => {
  const failed = outcome("");
  expect(follow(null, failed)).toEqual({ latest: failed, ofSheet: failed });
  expect(follow(null, null)).toBeNull();
});

test("an action that failed before it saw the sheet leaves what is known of the sheet", () => {
  const seen = follow(null, outcome("점수표"));
  const failed = outcome("");
  expect(follow(seen, failed)).toEqual({ latest: failed, ofSheet: seen?.ofSheet });
});

test("the next outcome of a sheet replaces both", () => {
  const seen = follow(null, outcome("점수표"));
  const next = outcome("점수표");
  expect(follow(seen, next)?.ofSheet).toBe(next);
  expect(follow(seen, next)?.latest).toBe(next);
});

test("the same outcome heard twice changes nothing", () => {
  const seen = follow(null, outcome("점수표"));
  expect(follow(seen, seen?.latest ?? null)).toBe(seen);
});
