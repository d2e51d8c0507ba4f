import { numfmt } from "@univerjs/core";
import { isError, isSame } from "../values";
import type { CellValue } from "../types";
import { wildcardPattern } from "./wildcards";

export type Matcher = (value: CellValue) => boolean;

const nothing: Matcher = () => false;

/** What a criterion of COUNTIF and its kin, `">=80"`, `"우수*"` or `5`, holds for. */
export function matcherOf(criterion: CellValue): Matcher {
  if (criterion === null) return matcherOf(0);
  if (isError(criterion)) return (value) => isSame(value, criterion);
  if (typeof criterion === "boolean") return (value) => value === criterion;
  if (typeof criterion === "number") return equals(criterion);
  const [, operator = "", operand = ""] = /^(>=|<=|<>|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  if (operand === "") return emptiness(operator);
  const wanted = typed(operand);
  if (operator === "" || operator === "=") return equals(wanted);
  if (operator === "<>") {
    const isEqual = equals(wanted);
    return (value) => !isEqual(value);
  }
  return ordered(operator, wanted);
}

/** `"="` holds for blank cells, `"<>"` for all others, and an empty criterion for empty text too. */
function emptiness(operator: string): Matcher {
  if (operator === "=") return (value) => value === null;
  if (operator === "<>") return (value) => value !== null;
  return operator === "" ? (value) => value === null || value === "" : nothing;
}

function typed(operand: string): CellValue {
  const parsed = numfmt.parseValue(operand, { locale: "ko" });
  if (parsed && (typeof parsed.v === "number" || typeof parsed.v === "boolean")) return parsed.v;
  return operand;
}

function equals(wanted: CellValue): Matcher {
  if (typeof wanted === "number") {
    return (value) => value === wanted || (typeof value === "string" && value !== "" && typed(value) === wanted);
  }
  if (typeof wanted !== "string") return (value) => value === wanted;
  if (wanted.startsWith("#")) {
    const error = wanted.toUpperCase();
    return (value) => (isError(value) ? value.error === error : value === wanted);
  }
  const pattern = wildcardPattern(wanted);
  if (pattern) return (value) => typeof value === "string" && pattern.test(value);
  const lower = wanted.toLowerCase();
  return (value) => typeof value === "string" && value.toLowerCase() === lower;
}

/** Only values of the criterion's own kind are larger or smaller. */
function ordered(operator: string, wanted: CellValue): Matcher {
  const holds = (difference: number) =>
    (difference === 0 && operator.endsWith("=")) || (difference !== 0 && difference > 0 === operator.startsWith(">"));
  if (typeof wanted === "number") return (value) => typeof value === "number" && holds(value - wanted);
  if (typeof wanted !== "string") return nothing;
  const compare = new Intl.Collator("ko", { sensitivity: "accent" }).compare;
  return (value) => typeof value === "string" && holds(compare(value, wanted));
}
