import type { RuleSetReading } from "../../rules/readRuleSet";
import type { Rubric } from "../../rules/rubric";
import type { RuleSet } from "../../rules/ruleSet";
import { RULE_SET_2023 } from "../../rules/sets/ruleSet2023";
import { cellText } from "../../scoresheet/cell/cellText";
import { CellError } from "./cellError";
import { functionsHost } from "./functionsHost";
import { andThen, type Later } from "./later";
import { cellsOf, isBlankCell, type Matrix } from "./matrix";
import { messages } from "./messages";

/**
 * Computes with the rule set that the optional `rules` argument names: left out or blank, the workbook's own, or the 2023 set
 * where the workbook keeps none; a text, the id of a shipped set, the id of the workbook's own, or the JSON text of one; a
 * range, its labels and lines (`readRuleSetRange`).
 *
 * @param rules - the argument as it arrived
 * @param compute - the result under the rule set
 * @returns a promise only until the workbook has answered once, and the script of all sets but the 2023 one has been loaded
 * @throws CellError `#VALUE!` for a set that is unknown or cannot be read, `#N/A` where the workbook does not answer
 * @example
 * withRuleSet([["2023"]], (ruleSet) => ruleSet.grades.length) //=> 7
 */
export function withRuleSet<T>(rules: Matrix | null | undefined, compute: (ruleSet: RuleSet) => Later<T>): Later<T> {
  return andThen(ruleSetOf(rules ?? []), compute);
}

/**
 * Computes with the rubric of the rule set that the argument names. Rules of the workbook that only grade scores which come
 * from elsewhere say nothing of points: where nobody named them, the 2023 rubric counts.
 *
 * @param rules - the argument as it arrived
 * @param compute - the result under the rubric and its rule set
 * @throws CellError as {@link withRuleSet}, and `#VALUE!` for a set that was named and has no rubric
 */
export function withRubric<T>(
  rules: Matrix | null | undefined,
  compute: (rubric: Rubric, ruleSet: RuleSet) => Later<T>,
): Later<T> {
  return withRuleSet(rules, (ruleSet) => {
    if (ruleSet.rubric !== null) return compute(ruleSet.rubric, ruleSet);
    if (cellsOf(rules ?? []).every(isBlankCell)) return compute(RULE_SET_2023.rubric, ruleSet);
    throw new CellError("#VALUE!", messages().noRubric(ruleSet.id));
  });
}

function ruleSetOf(rules: Matrix): Later<RuleSet> {
  const cells = cellsOf(rules);
  if (cells.length > 1) return andThen(ruleSetReaders(), ({ readRuleSetRange }) => readRuleSetRange(rules));
  const [cell] = cells;
  if (isBlankCell(cell)) return andThen(workbookRuleSet(), (own) => own ?? RULE_SET_2023);
  const text = cellText(cell).trim();
  if (text.startsWith("{")) return readText(text);
  if (text === RULE_SET_2023.id) return RULE_SET_2023;
  return andThen(ruleSetReaders(), ({ SHIPPED_RULE_SETS }) => {
    const shipped = SHIPPED_RULE_SETS.find(({ id }) => id === text);
    if (shipped !== undefined) return shipped;
    return andThen(workbookRuleSet(), (own) => {
      if (own?.id === text) return own;
      const known = [...SHIPPED_RULE_SETS, ...(own === null ? [] : [own])].map(({ id }) => id);
      throw new CellError("#VALUE!", messages().rules(text, known.join(", ")));
    });
  });
}

function workbookRuleSet(): Later<RuleSet | null> {
  const text = functionsHost().workbookRules();
  const answer =
    text instanceof Promise
      ? text.catch(() => {
          // Grades under other rules than the workbook may ask for would be wrong grades.
          throw new CellError("#N/A", messages().workbookRulesUnknown());
        })
      : text;
  return andThen(answer, (own) => (own === null ? null : readText(own.trim())));
}

/** What was read last: a sheet full of formulas asks for the same set in every cell. */
let last: { readonly text: string; readonly reading: RuleSetReading } | null = null;

function readText(text: string): Later<RuleSet> {
  if (text === RULE_SET_2023.id) return RULE_SET_2023;
  if (last?.text === text) return ruleSetIn(last.reading);
  return andThen(ruleSetReaders(), ({ readRuleSet }) => {
    last = { text, reading: readRuleSet(text) };
    return ruleSetIn(last.reading);
  });
}

function ruleSetIn(reading: RuleSetReading): RuleSet {
  if (reading.ok) return reading.ruleSet;
  const [problem] = reading.reason === "invalid" ? reading.problems : [];
  const where = [problem?.path, problem?.code ?? reading.reason, problem?.allowed].filter(Boolean).join(" ");
  throw new CellError("#VALUE!", messages().rulesInvalid(where));
}

type RuleSetReaders = typeof import("./ruleSetReaders");
let readers: RuleSetReaders | null = null;

function ruleSetReaders(): Later<RuleSetReaders> {
  return (
    readers ??
    import(/* webpackChunkName: "rules" */ "./ruleSetReaders").then((loaded) => {
      readers = loaded;
      return loaded;
    })
  );
}
