import type { IndicatorRow } from "../../scoreSheet";

/**
 * What less of is better, as the end of an indicator's name: Korean names say last what is counted, so 민원 발생건수 counts
 * what should be rare, 민원 처리율 and 사고 감소율 what should be high.
 */
const LESS_IS_BETTER: readonly string[] = [
  "감소",
  "단축",
  "저감",
  "감축",
  "경감",
  "최소화",
  "(?<!매출|성과|수익|일자리|효과)발생(?:건수|횟수|빈도|량|률|율|자수)",
  "사고(?:발생)?(?:건수|횟수|률|율|자수)?",
  "재해(?:건수|자수|율|률)?",
  "사망(?:자수|자|률|율|만인율)",
  "부상자수?",
  "피해(?:액|건수|자수|율|률)",
  "범죄(?:건수|율|률)",
  "화재(?:건수)?",
  "불량(?:률|율|건수|품수)",
  "오류(?:률|율|건수)",
  "결함(?:률|율|건수)",
  "하자(?:율|률|건수)",
  "장애(?:건수|시간|율|률)",
  "반품(?:률|율|건수)",
  "민원(?:접수)?(?:건수|수)?",
  "불만(?:건수|율|률)",
  "위반(?:건수|율|률|업체수)",
  "체납(?:액|률|율|건수)",
  "연체(?:액|률|율|건수)",
  "미납(?:액|률|율)",
  "미수(?:금|율)",
  "부도율",
  "(?:소요|처리|대기|심사|발급)(?:기간|일수|시간)",
  "소요일",
  "지연(?:건수|일수|시간|율|률)",
  "이직률",
  "이직율",
  "퇴사율",
  "이탈(?:률|율)",
  "탈락(?:률|율)",
  "중단율",
  "실패율",
  "폐업(?:률|율)",
  "실업(?:률|율)",
  "공실(?:률|율)",
  "결원(?:률|율)",
  "미(?:이행|준수|달)(?:률|율)",
  "부채(?:비율|액)?",
  "이월(?:액|률|율)",
  "불용(?:액|률|율)",
  "(?:오염물질|온실가스|미세먼지|탄소)배출량",
  "미세먼지농도",
  "오염도",
  "(?:defect|error|accident|turnover|failure|complaint|delinquency)(?:s|rates?)?",
  "(?:processing|waiting|lead)(?:time|days)",
  "debtratio",
];
const ENDS_SO = new RegExp(`(?:${LESS_IS_BETTER.join("|")})$`, "i");

/**
 * Does an indicator's name say that less is better (하향지표)? Told from an explicit list of endings; what the list
 * does not hold is taken for higher-is-better, as the guideline does.
 *
 * @example
 * isLowerBetterName("제품 불량률(%)") //=> true
 * @example
 * isLowerBetterName("교통사고 감소율(%)") //=> false
 */
export function isLowerBetterName(name: string): boolean {
  const folded = name
    .normalize("NFKC")
    .replace(/[([][^)\]]*[)\]]/g, "")
    .replace(/[\s\u00b7\u2027\u2024\u318d\u2219\u30fb.,:/'’‘"-]+/g, "");
  return ENDS_SO.test(folded);
}

export const isLowerBetter = ({ name }: IndicatorRow): boolean => isLowerBetterName(name);
