import type { RuleSheetProblemCode } from "../rulesheet/ruleSheetProblem";
import type { Language } from "./language";

type Code = RuleSheetProblemCode;

const ko: Readonly<Record<Code, string>> = {
  missing: "값이 없습니다",
  "not-text": "글자가 있어야 합니다",
  "not-number": "숫자가 있어야 합니다",
  "not-boolean": "예 또는 아니요가 있어야 합니다",
  "not-list": "목록이 있어야 합니다",
  "not-object": "항목들이 있어야 합니다",
  "unknown-name": "규정에 없는 항목입니다",
  "unknown-value": "쓸 수 없는 값입니다",
  "out-of-range": "값이 범위를 벗어났습니다",
  "not-rising": "값이 앞의 것보다 커야 합니다",
  "not-falling": "값이 앞의 것보다 작아야 합니다",
  "last-has-line": "마지막에는 하한이 없어야 합니다",
  "too-few": "개수가 모자랍니다",
  "too-many": "개수가 너무 많습니다",
  "wrong-length": "개수가 등급의 수와 맞지 않습니다",
  repeated: "앞에 이미 있는 값입니다",
  "not-hundred": "합이 100이 아닙니다",
  "one-null": "나머지를 받을 등급이 꼭 하나 있어야 합니다",
  "not-a-span": "맨 위나 맨 아래 등급부터 이어지는 범위여야 합니다",
  "no-limit": "하한이나 상한 가운데 하나는 있어야 합니다",
  "not-neighbour": "바로 위나 아래 등급이어야 합니다",
  "no-section": "구역의 제목을 찾을 수 없습니다",
  "no-member": "항목의 이름을 찾을 수 없습니다",
  "not-used": "아무 데에도 쓰이지 않습니다. 지우거나 맞는 칸으로 옮기세요",
};

const en: Readonly<Record<Code, string>> = {
  missing: "there is no value",
  "not-text": "a text is needed",
  "not-number": "a number is needed",
  "not-boolean": "yes or no is needed",
  "not-list": "a list is needed",
  "not-object": "members are needed",
  "unknown-name": "rules have no such member",
  "unknown-value": "this value cannot be used",
  "out-of-range": "the value is out of range",
  "not-rising": "the value must be above the one before",
  "not-falling": "the value must be below the one before",
  "last-has-line": "the last one must have no floor",
  "too-few": "there are too few",
  "too-many": "there are too many",
  "wrong-length": "the number does not fit the number of grades",
  repeated: "the value stands there already",
  "not-hundred": "the sum is not 100",
  "one-null": "exactly one grade must take the rest",
  "not-a-span": "it must be a span that starts at the best grade or ends at the worst",
  "no-limit": "one of the two limits is needed",
  "not-neighbour": "it must be the next better or the next worse grade",
  "no-section": "the title of a section is missing",
  "no-member": "the name of a value is missing",
  "not-used": "nothing follows from this value; clear it, or move it to where it belongs",
};

/** What is wrong at one place of a rule set, without a full stop. */
export const ruleProblemTexts: Readonly<Record<Language, Readonly<Record<Code, string>>>> = { ko, en };
