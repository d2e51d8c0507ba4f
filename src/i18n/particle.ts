/** The digits 0 to 9 as they are read in Korean: does the word end in a consonant (영 일 이 삼 사 오 육 칠 팔 구)? */
const DIGIT_ENDS_IN_CONSONANT = [true, true, false, true, false, false, true, true, true, false];

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;

/**
 * The Korean particle that follows a word: the first of the pair after a consonant, the second after a vowel, and both
 * where reading the word aloud cannot be foretold (Latin letters, symbols).
 *
 * @param word - a cell's text or an address; closing quotes and brackets are passed over
 * @param afterConsonant - such as 을, 은, 이
 * @param afterVowel - such as 를, 는, 가
 * @example
 * particle("보통", "은", "는") //=> "은"
 * @example
 * particle("U7:U56", "을", "를") //=> "을"
 * @example
 * particle("N/A", "을", "를") //=> "을(를)"
 */
export function particle(word: string, afterConsonant: string, afterVowel: string): string {
  const last = word.replace(/["'”’)\]\s]+$/, "").at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    return (code - FIRST_SYLLABLE) % FINALS === 0 ? afterVowel : afterConsonant;
  }
  const digit = /\d/.test(last) ? DIGIT_ENDS_IN_CONSONANT[Number(last)] : undefined;
  if (digit === undefined) return `${afterConsonant}(${afterVowel})`;
  return digit ? afterConsonant : afterVowel;
}
