import { PERFORMANCE_PAY } from "../../src/rules/sets/performancePay";
import type { Finding } from "../../src/scoresheet/finding";
import { acceptFinding, withdrawAcceptance } from "../../src/usecases/acceptFinding";
import { allocate } from "../../src/usecases/allocate";
import { applyFixes } from "../../src/usecases/applyFixes";
import { correctColumn } from "../../src/usecases/corrections/correctColumn";
import { putSheets } from "../../src/usecases/firstOpen/putSheets";
import type { Outcome } from "../../src/usecases/outcome";
import { chooseRules } from "../../src/usecases/rules/chooseRules";
import { putRulesOnSheet } from "../../src/usecases/rules/putRulesOnSheet";
import { takeRulesFromSheet } from "../../src/usecases/rules/takeRulesFromSheet";
import { undo } from "../../src/usecases/history/undo";
import { validate } from "../../src/usecases/validate";
import type { CellValue } from "../standin/workbook/types";

/** An action that faults befall, and what is done before it. */
export interface ActionUnderFault {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** The number formats of cells that have one of their own, by address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** The most bytes of an answer, where the sheet is to be too large for one. */
  readonly payloadLimit?: number;
  prepare?(): Promise<unknown>;
  /** @param findings - what was found of the sheet after it was prepared */
  act(findings: readonly Finding[]): Promise<Outcome>;
}

const HEAD = ["과제번호", "관리과제명", "총점", "순위", "등급"];
const task = (number: number, score: CellValue, rank: CellValue = null): CellValue[] => [
  `A-${number}`,
  `과제 ${number}`,
  score,
  rank,
  null,
];
/** Made up: seven tasks whose scores fall by five points. */
const SCORED = [HEAD, ...[95, 90, 85, 80, 75, 70, 65].map((score, index) => task(index + 1, score))];
/** Two scores stored as text, which is safe to mend. */
const WITH_TEXTS = [HEAD, task(1, "95"), task(2, "90"), task(3, 85)];
/** Ranks that do not follow, which can be accepted. */
const WRONG_RANKS = [HEAD, task(1, 95, 2), task(2, 90, 1), task(3, 85, 3)];
/** Too many tasks for one answer of {@link SMALL_ANSWERS}. */
const MANY = [HEAD, ...Array.from({ length: 300 }, (_, index) => task(index + 1, 100 - index / 10))];
const SMALL_ANSWERS = 40_000;
const SHEET = "Sheet1";

/** One of the texts stands in a cell of format text, which gets another one first. */
const TEXT_CELL = { C3: "@" };

const fix = (findings: readonly Finding[], count: number): Promise<Outcome> =>
  applyFixes(SHEET, findings.filter((finding) => finding.fix !== undefined).slice(0, count));

const firstWarning = (findings: readonly Finding[]): Finding =>
  findings.find(({ severity }) => severity === "warning")!;

export const ACTIONS_UNDER_FAULT: readonly ActionUnderFault[] = [
  { name: "점수표 검증", rows: SCORED, act: () => validate() },
  { name: "등급 배정", rows: SCORED, act: () => allocate() },
  { name: "등급 배정 by a decision", rows: SCORED, act: () => allocate({ decision: { lines: null, moves: [] } }) },
  { name: "등급 배정 of a large sheet", rows: MANY, payloadLimit: SMALL_ANSWERS, act: () => allocate() },
  { name: "one fix", rows: WITH_TEXTS, act: (findings) => fix(findings, 1) },
  { name: "all fixes", rows: WITH_TEXTS, formats: TEXT_CELL, act: (findings) => fix(findings, 2) },
  {
    name: "accepting a finding",
    rows: WRONG_RANKS,
    act: (findings) => acceptFinding(SHEET, firstWarning(findings), "확인함"),
  },
  {
    name: "withdrawing an acceptance",
    rows: WRONG_RANKS,
    prepare: async () => acceptFinding(SHEET, firstWarning((await validate()).findings), "확인함"),
    act: (findings) => withdrawAcceptance(SHEET, firstWarning(findings)),
  },
  { name: "열 확인", rows: SCORED, act: () => correctColumn(SHEET, "rank", null) },
  { name: "되돌리기 of grades", rows: SCORED, prepare: () => allocate(), act: () => undo() },
  {
    name: "되돌리기 of fixes",
    rows: WITH_TEXTS,
    formats: TEXT_CELL,
    prepare: async () => fix((await validate()).findings, 2),
    act: () => undo(),
  },
  { name: "되돌리기 of rules", rows: SCORED, prepare: () => chooseRules(PERFORMANCE_PAY, SHEET), act: () => undo() },
  { name: "choosing rules", rows: SCORED, act: () => chooseRules(PERFORMANCE_PAY, SHEET) },
  { name: "규정 시트", rows: SCORED, act: () => putRulesOnSheet("ko", SHEET) },
  {
    name: "규정 시트 over the rules before",
    rows: SCORED,
    prepare: async () => {
      await putRulesOnSheet("ko", SHEET);
      await chooseRules(PERFORMANCE_PAY, SHEET);
    },
    act: () => putRulesOnSheet("ko", SHEET),
  },
  {
    name: "규정 적용",
    rows: SCORED,
    prepare: async () => {
      await chooseRules(PERFORMANCE_PAY, SHEET);
      await putRulesOnSheet("ko", SHEET);
      await undo();
    },
    act: () => takeRulesFromSheet(SHEET),
  },
  { name: "a blank form", rows: SCORED, act: () => putSheets("blankForm", "ko") },
];
