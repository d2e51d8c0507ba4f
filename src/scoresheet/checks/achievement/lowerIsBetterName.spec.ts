import { isLowerBetterName } from "./lowerIsBetterName";

describe("isLowerBetterName", () => {
  it.each([
    "제품 불량률(%)",
    "민원 발생건수(건)",
    "고충민원 건수",
    "안전사고 건수",
    "산업재해율",
    "교통사고 사망자 수(명)",
    "지방세 체납액(억원)",
    "오류율(%)",
    "평균 처리기간(일)",
    "인·허가 소요 일수",
    "직원 이직률",
    "부채비율(%)",
    "인허가 처리기간 단축",
    "민원 발생 감소",
    "온실가스 배출량",
    "Defect rate (%)",
  ])("takes less of %s for better", (name) => {
    expect(isLowerBetterName(name)).toBe(true);
  });

  it.each([
    "",
    "교통사고 감소율(%)",
    "처리기간 단축률",
    "민원 처리율",
    "민원 만족도(점)",
    "체납 징수율",
    "사고 예방 교육 이수율",
    "에너지 절감액",
    "온실가스 감축률",
    "소상공인 손실보상금 사업규모 대비 지급율(%)",
    "재취업지원 교육수료자의 취업성공률(%)",
    "정책자금 수헤, 비수혜 기업 간 매출증가업체 비율 차이(%p)",
    "특화상권 매출 증가율(%)",
    "사업조정 처리율",
    "생존율",
    "일자리 발생건수",
  ])("takes more of %p for better", (name) => {
    expect(isLowerBetterName(name)).toBe(false);
  });
});
