import { useCallback, useRef, useState } from "react";
import { officeErrorCode } from "../excel/inWorkbook";
import { selectCells } from "../excel/selectCells";
import type { RuleSet } from "../rules/ruleSet";
import type { HeaderCorrection } from "../scoresheet/corrections";
import type { Finding } from "../scoresheet/finding";
import type { FindingPlace } from "../scoresheet/findingPlace";
import type { ColumnMeaning } from "../scoresheet/header/columnMeanings";
import type { SaidRow } from "../scoresheet/rows/classifyRows";
import type { AllocateOptions } from "../usecases/allocate";
import type { Decision } from "../usecases/decision/decision";
import type { ActionName, Outcome } from "../usecases/outcome";
import type { HeaderRange } from "./corrections/headerRowsFrom";
import { useLanguage } from "./language";
import { useFailure } from "./useFailure";

/** Loads what can be done; the same chunk for everybody. */
export const loadUseCases = () => import(/* webpackChunkName: "usecases" */ "../commands/useCases");
type UseCases = Awaited<ReturnType<typeof loadUseCases>>;

/** What is going on, for the words beside the spinner. */
export type Activity = ActionName | "correct";

export interface PaneActions {
  /** `null` while nothing runs. */
  readonly running: Activity | null;
  /** Does what a part of the pane asks for, unless something runs already, and publishes what came of it. */
  run(activity: Activity, action: (useCases: UseCases) => Promise<Outcome>): void;
  validate(sheet?: string): void;
  allocate(options: AllocateOptions): void;
  /** Keeps in the workbook what the committee is deciding on a sheet, without a word, beside whatever else is going on. */
  keepDraft(sheet: string, decision: Decision): void;
  undo(): void;
  applyFixes(sheet: string, findings: readonly FindingPlace[]): void;
  acceptFinding(sheet: string, finding: Finding, reason: string): void;
  withdrawAcceptance(sheet: string, finding: Finding): void;
  chooseRules(ruleSet: RuleSet): void;
  putRulesOnSheet(): void;
  takeRulesFromSheet(): void;
  correctColumn(sheet: string, meaning: ColumnMeaning, column: number | null | undefined): void;
  /** Says in which rows of a sheet the header stands; `null` leaves it to be found again. */
  correctHeader(sheet: string, header: HeaderRange | null): void;
  /** Says of a row, numbered as Excel does, whether it is a task. */
  correctRow(sheet: string, row: number, kind: SaidRow): void;
  selectCells(sheet: string, address: string): void;
}

/** The pane's actions, one at a time: each publishes its outcome, as the ribbon's do. */
export function usePaneActions(): PaneActions {
  const language = useLanguage();
  const [running, setRunning] = useState<Activity | null>(null);
  const isRunning = useRef(false);
  const fail = useFailure();

  const run = useCallback(
    async (activity: Activity, action: (useCases: UseCases) => Promise<Outcome>) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setRunning(activity);
      try {
        const useCases = await loadUseCases();
        useCases.publishOutcome(await action(useCases), language);
      } catch (error) {
        fail(error);
      } finally {
        isRunning.current = false;
        setRunning(null);
      }
    },
    [language, fail],
  );

  return {
    running,
    run: useCallback((activity, action) => void run(activity, action), [run]),
    validate: useCallback((sheet?: string) => void run("validate", ({ validate }) => validate(sheet)), [run]),
    allocate: useCallback(
      (options: AllocateOptions) => void run("allocate", ({ allocate }) => allocate(options)),
      [run],
    ),
    keepDraft: useCallback(
      (sheet: string, decision: Decision) =>
        void loadUseCases()
          .then(({ keepDraft }) => keepDraft(sheet, decision))
          .catch((error: unknown) => {
            // Excel can be busy with a cell that is being typed in: the pane still has the draft, and keeps the next change.
            if (officeErrorCode(error) === null) fail(error);
          }),
      [fail],
    ),
    undo: useCallback(() => void run("undo", ({ undo }) => undo()), [run]),
    applyFixes: useCallback(
      (sheet: string, findings: readonly FindingPlace[]) =>
        void run("fix", ({ applyFixes }) => applyFixes(sheet, findings)),
      [run],
    ),
    acceptFinding: useCallback(
      (sheet: string, finding: Finding, reason: string) =>
        void run("accept", ({ acceptFinding }) => acceptFinding(sheet, finding, reason)),
      [run],
    ),
    withdrawAcceptance: useCallback(
      (sheet: string, finding: Finding) =>
        void run("withdraw", ({ withdrawAcceptance }) => withdrawAcceptance(sheet, finding)),
      [run],
    ),
    chooseRules: useCallback(
      (ruleSet: RuleSet) => void run("chooseRules", ({ rulesActions }) => rulesActions.choose(ruleSet)),
      [run],
    ),
    putRulesOnSheet: useCallback(() => void run("rulesToSheet", ({ rulesActions }) => rulesActions.toSheet()), [run]),
    takeRulesFromSheet: useCallback(
      () => void run("rulesFromSheet", ({ rulesActions }) => rulesActions.fromSheet()),
      [run],
    ),
    correctColumn: useCallback(
      (sheet: string, meaning: ColumnMeaning, column: number | null | undefined) =>
        void run("correct", ({ correctColumn }) => correctColumn(sheet, meaning, column)),
      [run],
    ),
    correctHeader: useCallback(
      (sheet: string, header: HeaderRange | null) =>
        void run("correct", ({ correctHeader }) =>
          correctHeader(sheet, header === null ? undefined : fromZero(header)),
        ),
      [run],
    ),
    correctRow: useCallback(
      (sheet: string, row: number, kind: SaidRow) =>
        void run("correct", ({ correctRow }) => correctRow(sheet, row - 1, kind)),
      [run],
    ),
    selectCells: useCallback(
      (sheet: string, address: string) =>
        void selectCells(sheet, address).catch((error: unknown) => {
          // The sheet can have been renamed or removed since: looking again says so better than an error does.
          if (officeErrorCode(error) !== null) return run("validate", ({ validate }) => validate(sheet));
          fail(error);
        }),
      [run, fail],
    ),
  };
}

/** Excel numbers rows from 1, a grid counts them from 0. */
const fromZero = ({ firstRow, lastRow }: HeaderRange): HeaderCorrection => ({
  firstRow: firstRow - 1,
  lastRow: lastRow - 1,
});
