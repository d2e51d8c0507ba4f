/** Words that say why there is no entry; the last are of committee members who gave no score. */
const NONE =
  /^(?:신규|해당없음|미?해당|비해당|없음|미실시|미제출|제외|n\/a|해당사항없음|미평가|제척|기피|회피|불참|결석|기권)$/i;

/**
 * Does a text say that there is nothing to enter, and why?
 *
 * @example
 * saysNone("해당 없음") //=> true
 * @example
 * saysNone("미정") //=> false
 */
export const saysNone = (text: string): boolean => NONE.test(text.replace(/\s+/g, ""));
