import type { CellValue } from "exceljs";
import type { GradeTableGolden } from "./golden";
import { firstTasks, totalOf } from "./inventedTasks";
import { gradesOf, lowerRanks } from "./standing";
import { MADE_UP, newWorkbook, type Template } from "./template";
import { HEAD, TITLE, writeBlock, writeText } from "./writeBlock";

const SHEET = "평가결과";
const FIRST_ROW = 9;
const GRADES = [1, 2, 3, 4, 5, 6, 7];
const GRADE_HEADS = GRADES.map((grade) => `${grade}등급`);

/** 5, 25, 35, 65 and 80 % of 20 tasks; grade 7 has 5 % of 20 from below. */
const LAST_PLACES = [1, 5, 7, 13, 16, 19, 20];
const COUNTS = [1, 4, 2, 6, 3, 3, 1];
const PERCENTS = [5, 20, 10, 30, 15, 15, 5];
const CUMULATIVE = [5, 25, 35, 65, 80, 95, 100];

/** Titles above, notes below, beside the list a table of counts by grade, and below it a cross table by subcommittee. */
export const gradeTables: Template = {
  name: "grade-tables",
  make() {
    const tasks = firstTasks(5, 4);
    const groups = [...new Set(tasks.map(({ group }) => group))];
    const scores = tasks.map(totalOf);
    const [ranks, grades] = [lowerRanks(scores), gradesOf(scores, LAST_PLACES)];
    const lastRow = FIRST_ROW + tasks.length - 1;
    const workbook = newWorkbook("자체평가 결과(안)");
    const sheet = workbook.addWorksheet(SHEET);
    writeText(sheet, "A1", "[안건 제2호]");
    writeText(sheet, "A2", "2023년도 자체평가 결과(안)", TITLE);
    writeText(sheet, "A3", "2024. 1. 19. 제1차 자체평가위원회(위원장 회의)");
    writeText(sheet, "A4", MADE_UP);
    writeText(sheet, "A6", "1. 과제별 등급", { bold: true, size: 11 });
    writeText(sheet, "J6", "2. 등급 분포", { bold: true, size: 11 });
    writeBlock(sheet, "A8", [["분과", "과제번호", "관리과제명", "소관부서", "총점", "순위", "등급", "비고"]], HEAD);
    const rows = tasks.map((task, index): CellValue[] => [
      ...[task.group, task.id, task.name, task.department],
      ...[scores[index]!, ranks[index]!, grades[index]!, null],
    ]);
    writeBlock(sheet, `A${FIRST_ROW}`, rows, (_, column) => (column === 4 ? { format: "0.00" } : {}));

    writeBlock(sheet, "J8", [["구분", ...GRADE_HEADS, "계"]], HEAD);
    const distribution = [
      ["과제 수", ...COUNTS, 20],
      ["비율(%)", ...PERCENTS, 100],
      ["누적비율(%)", ...CUMULATIVE, null],
    ];
    writeBlock(sheet, `J${FIRST_ROW}`, distribution, () => ({}));

    const crossRow = lastRow + 4;
    const countsOf = (group: string) =>
      GRADES.map((grade) => tasks.filter((task, index) => task.group === group && grades[index] === grade).length);
    writeText(sheet, `A${crossRow - 2}`, "3. 분과별 등급 분포", { bold: true, size: 11 });
    writeBlock(sheet, `A${crossRow - 1}`, [["분과", ...GRADE_HEADS, "계"]], HEAD);
    const cross = groups.map((group) => [group, ...countsOf(group), 5]);
    writeBlock(sheet, `A${crossRow}`, [...cross, ["계", ...COUNTS, 20]], () => ({}));
    writeText(sheet, `A${crossRow + 6}`, "※ 1등급과 7등급은 순위 누적 기준선을 준수");
    writeText(sheet, `A${crossRow + 7}`, "주) 동순위일 경우 하위순위 적용");
    sheet.getColumn(3).width = 28;

    const rowOf = (row: number, kind: GradeTableGolden["rows"][number]["kind"], group: string, values: number[]) => ({
      row,
      kind,
      group,
      values,
    });
    return {
      workbook,
      golden: {
        clean: true,
        sheets: {
          [SHEET]: {
            columns: {
              group: "A",
              id: "B",
              name: "C",
              department: "D",
              score: "E",
              rank: "F",
              grade: "G",
              remarks: "H",
            },
            tasks: tasks.map((task, index) => ({
              row: FIRST_ROW + index,
              id: task.id,
              name: task.name,
              group: task.group,
              score: scores[index]!,
            })),
            gradeTables: [
              {
                columns: ["K", "L", "M", "N", "O", "P", "Q"],
                rows: [
                  rowOf(FIRST_ROW, "counts", "", COUNTS),
                  rowOf(FIRST_ROW + 1, "percents", "", PERCENTS),
                  rowOf(FIRST_ROW + 2, "cumulative-percents", "", CUMULATIVE),
                ],
              },
              {
                columns: ["B", "C", "D", "E", "F", "G", "H"],
                rows: [
                  ...groups.map((group, index) => rowOf(crossRow + index, "counts", group, countsOf(group))),
                  rowOf(crossRow + groups.length, "counts", "", COUNTS),
                ],
              },
            ],
            findings: [],
            notes: [],
          },
        },
      },
    };
  },
};
