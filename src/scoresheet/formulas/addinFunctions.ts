/** The add-in's own functions, as Excel knows them; a test holds the list to the functions' metadata. */
export const ADDIN_FUNCTIONS: readonly string[] = [
  "ACHIEVEBAND",
  "ACHIEVEPOINTS",
  "ACHIEVERATE",
  "BANDPOINTS",
  "BONUSPENALTY",
  "COMBINERATES",
  "COMMITTEESCORE",
  "COMMUNICATIONBAND",
  "CONTRIBUTIONBAND",
  "CORRECTSCORE",
  "DOMINANCE",
  "EFFECTBAND",
  "GRADEALLOC",
  "GRADECHECK",
  "GRADEGAP",
  "GRADEPROPOSE",
  "GRADEQUOTA",
  "GRADEREADINGS",
  "GRADEROOM",
  "GRADEWHY",
  "INITIATIVEWEIGHT",
  "KPISCORE",
  "LEAVEONEOUT",
  "LOWERRANK",
  "RANKCORREL",
  "REPRESENTWEIGHT",
  "TASKTOTAL",
  "WEIGHTEDTOTAL",
];

/**
 * A call of one of them, by its own name or as a workbook keeps it: `_xldudf_ACHIEVEBAND(`, `_xlfn._xldudf_ACHIEVEBAND(`,
 * `GRADELINE.ACHIEVEBAND(`. Texts and quoted names of sheets are read past.
 */
const CALL = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.\\\\!])(?:_xlfn\\.)?(?:_xldudf_)?(?:GRADELINE[._])?(?<name>${ADDIN_FUNCTIONS.join("|")})(?=\\()`,
  "giu",
);

/**
 * A formula as it would be typed, where it calls one of the add-in's functions.
 *
 * @param formula - as Excel gives it, with its `=`
 * @returns the formula with the functions under their own names, `null` where it calls none of them
 * @example
 * typedCalls("=ROUND(_xldudf_ACHIEVERATE(B2,C2),2)") //=> "=ROUND(ACHIEVERATE(B2,C2),2)"
 * @example
 * typedCalls("=SUM(B2:C2)") //=> null
 */
export function typedCalls(formula: string): string | null {
  let calls = 0;
  const typed = formula.replace(CALL, (match: string, name: string | undefined) => {
    if (name === undefined) return match;
    calls += 1;
    return name.toUpperCase();
  });
  return calls === 0 ? null : typed;
}
