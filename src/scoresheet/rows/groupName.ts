/** □ 소상공인 분과, 1. 소상공인 분과, [소상공인 분과]: marks and numberings before a name. */
const BULLET =
  /^(?:[\s□■○●◎◇◆▣▢▪▫▶▷◦ㅇ☐•·\-–*<〈《【[(]+|(?:\d{1,2}|[가나다라마바사아자차카타파하]|[Ⅰ-Ⅻ]|[A-Za-z])\s*[.)]\s*|[①-⑳]\s*)+/;
const CLOSING = /[\s>〉》】\])]+$/;
/** `(12개 과제)`, `[10건]`: how many tasks follow. */
const COUNT = /\s*[([][^()[\]]*\d[^()[\]]*[)\]]\s*$/;
const COMMITTEE = /\s*분과\s*(?:위원회|위)?$/;

/** A title that no group bears: of the whole sheet, of a table, or of its units. */
const NO_GROUP =
  /20\d{2}|['’‘]\d{2}|단위\s*[:：]|결과|현황|총괄|점수표|채점표|평가표|분포|^\(?계속\)?$|붙임|별첨|^참고|^끝\.?$/;

/**
 * The name of a group as it is compared: without a bullet or a number before it, a count behind it, and the word 분과.
 *
 * @example
 * groupName("□ 소상공인 분과 (12개 과제)") //=> "소상공인"
 * @example
 * groupName("2. 창업벤처 분과위원회") //=> "창업벤처"
 */
export function groupName(text: string): string {
  const bare = text.trim().replace(COUNT, "").replace(BULLET, "").replace(CLOSING, "");
  const name = bare.replace(COMMITTEE, "").trim();
  return name === "" ? bare.trim() : name;
}

/** Does a title say outright that it names a group? */
export const namesGroup = (text: string): boolean =>
  /(?:분과|분과\s*위원회|분과위|부문|그룹)$/.test(text.trim().replace(COUNT, "").replace(CLOSING, "")) &&
  !NO_GROUP.test(text);

/** Can a line of text between tasks be the name of the group below it? */
export const canNameGroup = (text: string): boolean => namesGroup(text) || !NO_GROUP.test(text);
