import type { Grid } from "../grid";
import type { Columns } from "./chooseColumns";
import type { MemberColumn } from "../scoreSheet";
import { foldHeader, meaningsOf } from "./columnMeanings";
import type { Header } from "./findHeader";
import { headings } from "./headings";
import type { Span } from "./tableSpan";

const MEMBER =
  /^(?:(?:(?:외부|내부|평가|심사|민간|정부)*위원)\s*[\dA-Za-z가-하]{1,2}|[\dA-Za-z가-하]\s*위원|위원장|(?:member|reviewer|evaluator|assessor|rater)\s*\w{1,2})$/i;
/** A head over the members' columns, whose own heads may be their names. */
const MEMBERS = /위원|members|reviewers|evaluators|assessors|raters/i;
const NO_MEMBER = /^(?:평균|합계|계|소계|총점|최고|최저|최고점|최저점|편차|표준편차|절사평균|average|mean|max|min)$/;

/** The columns in which each committee member's scores stand: 위원1, 위원2, …, A위원, or names below a head that says 위원. */
export function memberColumns(grid: Grid, header: Header, columns: Columns, span: Span): readonly MemberColumn[] {
  const taken = new Set(Object.values(columns));
  const found: MemberColumn[] = [];
  for (let column = span.first; column <= span.last; column++) {
    if (taken.has(column)) continue;
    const path = headings(grid, header, column);
    const name = (path.at(-1) ?? "").normalize("NFKC").trim();
    if (MEMBER.test(name) || isNamedMember(name, path.slice(0, -1))) found.push({ name, column });
  }
  return found.length >= 2 ? found : [];
}

function isNamedMember(name: string, above: readonly string[]): boolean {
  const word = foldHeader(name);
  return (
    above.some((heading) => MEMBERS.test(heading)) &&
    word !== "" &&
    !NO_MEMBER.test(word) &&
    meaningsOf(name).length === 0
  );
}
