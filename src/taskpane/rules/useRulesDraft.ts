import { useMemo, useState } from "react";
import type { RuleSet } from "../../rules/ruleSet";
import { sameRuleSet } from "../../rules/sameRuleSet";
import { readRuleSheet } from "../../rulesheet/readRuleSheet";
import { ruleForm, withCell, type RuleForm } from "../../rulesheet/ruleForm";
import type { CellPlace } from "../../rulesheet/ruleSheet";
import type { RuleSheetProblem } from "../../rulesheet/ruleSheetProblem";
import { useLanguage } from "../language";

/** Rules while they are edited; nothing is in force before it is applied. */
export interface RulesDraft {
  readonly form: RuleForm;
  /** What has been filled in. */
  readonly cells: RuleForm["cells"];
  /** `null` while a value cannot be read. */
  readonly ruleSet: RuleSet | null;
  readonly problems: readonly RuleSheetProblem[];
  readonly isChanged: boolean;
  fill(place: CellPlace, text: string): void;
  /** Starts from other rules than those in force, without putting them in force. */
  take(ruleSet: RuleSet): void;
  reset(): void;
}

interface State {
  readonly inForce: RuleSet;
  readonly form: RuleForm;
  readonly cells: RuleForm["cells"];
}

/** @param inForce - the rules in force: once they change, the draft starts from them */
export function useRulesDraft(inForce: RuleSet): RulesDraft {
  const language = useLanguage();
  const startFrom = (ruleSet: RuleSet): State => {
    const form = ruleForm(ruleSet, language);
    return { inForce, form, cells: form.cells };
  };
  const [kept, setState] = useState(() => startFrom(inForce));
  // A check reads the same rules into another object each time: only other rules end a draft.
  const state = sameRuleSet(kept.inForce, inForce) ? kept : startFrom(inForce);
  if (state !== kept) setState(state);
  const { form, cells } = state;
  const reading = useMemo(() => readRuleSheet(cells), [cells]);
  const ruleSet = reading.ok ? reading.ruleSet : null;
  return {
    form,
    cells,
    ruleSet,
    problems: reading.ok ? [] : reading.problems,
    isChanged: ruleSet === null || !sameRuleSet(ruleSet, inForce),
    fill: (place, text) => setState((before) => ({ ...before, cells: withCell(before.cells, place, text) })),
    take: (other) => setState(startFrom(other)),
    reset: () => setState(startFrom(inForce)),
  };
}
