import type { CellValue } from "exceljs";
import type { TaskGolden } from "./golden";
import { roundTo } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "전체 과제";
const FIRST_ROW = 5;

/** Forty made-up offices by what they care for; no real one is named. */
const FIELDS = [
  ..."가뭄 간척 건축 경관 공예 관광 광물 교통 국악 기록".split(" "),
  ..."기상 농기계 도서 등대 목재 문서 물류 바람 박물 방송".split(" "),
  ..."배수 산길 생태 석재 선박 섬유 수로 식품 씨앗 약초".split(" "),
  ..."염전 온천 우편 유물 전파 정원 지도 철길 포장 해초".split(" "),
];
const OBJECTS = [
  ..."안전점검 전문인력 통계체계 민관협의 자료개방 현장지원 표준계약 이용편의 시설정비 규제정비".split(" "),
  ..."연구개발 해외협력 교육과정 품질인증 홍보".split(" "),
];
const DEEDS = ["강화", "확대", "개선", "시범운영", "내실화"];

/** Every office has the same spread of scores in another order: 60.26 to 97.49, a little shifted from office to office. */
function scoreOf(office: number, position: number): number {
  const place = (position * 32 + office * 17) % 75;
  return roundTo(60.25 + place * 0.5 + (office % 25) * 0.01, 2);
}

/** 75 tasks of each of forty offices on one plain sheet: names, scores, and grades still to come. */
export const fortyMinistries: Template = {
  name: "forty-ministries",
  make() {
    const tasks: TaskGolden[] = FIELDS.flatMap((field, office) =>
      OBJECTS.flatMap((object, at) =>
        DEEDS.map((deed, last) => {
          const position = at * DEEDS.length + last;
          return {
            row: FIRST_ROW + office * 75 + position,
            id: `${String(office + 1).padStart(2, "0")}-${String(position + 1).padStart(2, "0")}`,
            name: `${field} ${object} ${deed}`,
            group: `${field}부`,
            score: scoreOf(office, position),
          };
        }),
      ),
    );
    const workbook = newWorkbook("40개 부처 과제 점수");
    const sheet = workbook.addWorksheet(SHEET, { views: [{ state: "frozen", ySplit: FIRST_ROW - 1 }] });
    writeText(sheet, "A1", "2023년도 40개 부처 자체평가 과제별 점수", TITLE);
    writeText(sheet, "A2", MADE_UP);
    writeBlock(sheet, "A4", [["부처명", "과제번호", "과제명", "점수", "순위", "등급"]], HEAD);
    const rows = tasks.map(({ group, id, name, score }): CellValue[] => [group, id, name, score]);
    writeBlock(sheet, `A${FIRST_ROW}`, rows);
    sheet.getColumn(3).width = 28;
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: { group: "A", id: "B", name: "C", score: "D", rank: "E", grade: "F" },
            tasks: { count: 3000, groups: 40, first: tasks[0]!, last: tasks.at(-1)! },
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
