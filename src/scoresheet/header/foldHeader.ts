const SUPERSCRIPTS = /[\u00b9\u00b2\u00b3\u2070-\u209c]+/g;
/** `(40점)`, `[B/A]`, `{…}`: units, points, years, formulas; whatever stands in parentheses of any kind. */
const PARENTHESES = /[([{<〈《「【〔][^)\]}>〉》」】〕]*[)\]}>〉》」】〕]/g;
/** `1. 성과지표`, `가. 목표`, `① 달성도`, `A. 점수`: a numbering before the words. */
const NUMBERING = /^\s*(?:[\u2460-\u24ff]|(?:\d{1,2}|[가나다라마바사아자차카타파하]|[A-Za-z]|[Ⅰ-Ⅻ])[.)](?=\s*\D))\s*/;
/** `등급1)`, `총점*`: the mark of a footnote. */
const FOOTNOTE = /(?:주?\d\)|[*※†]+)$/;
const BETWEEN_WORDS = /[\s\u00b7\u2027\u2024\u318d\u2219\u30fb.,:;/\\'’‘`"“”_~+=×÷&%□○■●◆▣-]+/g;

/**
 * Folds a heading to what is compared: full-width forms, spaces and line breaks, the six middle dots, case, numbering,
 * footnote marks and whatever stands in parentheses (units, points, years) are dropped.
 *
 * @example
 * foldHeader("관리 과제명") //=> "관리과제명"
 * @example
 * foldHeader("가·감점\n(±5점)") //=> "가감점"
 * @example
 * foldHeader("1. 성과지표 달성도(40점)") //=> "성과지표달성도"
 */
export function foldHeader(heading: unknown): string {
  return String(heading)
    .replace(SUPERSCRIPTS, "")
    .replace(NUMBERING, "")
    .normalize("NFKC")
    .replace(PARENTHESES, "")
    .replace(FOOTNOTE, "")
    .replace(BETWEEN_WORDS, "")
    .toLowerCase();
}
