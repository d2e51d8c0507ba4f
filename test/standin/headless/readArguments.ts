import { parseArgs } from "node:util";
import { LEVELS, type Level } from "../host/requirementSets";
import { CommandFailure } from "./commandFailure";

/** What the command line asks for. */
export interface Invocation {
  /** A ribbon command's function name, or `eval`. */
  readonly action: string;
  readonly input: string;
  /** For `eval`. */
  readonly formula: string | null;
  readonly sheet: string | null;
  readonly rules: string | null;
  readonly output: string | null;
  readonly asJson: boolean;
  readonly language: "ko" | "en";
  readonly level: Level;
}

const USAGE =
  "usage: excel <action> <in.xlsx> [--sheet NAME] [--rules FILE.json] [--out OUT.xlsx] [--json] [--language ko|en] " +
  `[--level ${LEVELS.join("|")}], or excel eval <in.xlsx> '<formula>' [--sheet NAME] [--json]`;

/** Reads the arguments; anything unknown or missing is a failure. */
export function readArguments(args: readonly string[]): Invocation {
  const { positionals, values } = parse(args);
  const [action, input, formula, ...rest] = positionals;
  if (action === undefined || input === undefined) throw new CommandFailure(USAGE);
  const isEval = action === "eval";
  if (isEval && formula === undefined) throw new CommandFailure(`eval needs a formula; ${USAGE}`);
  if ((!isEval && formula !== undefined) || rest.length > 0) {
    throw new CommandFailure(`${(isEval ? rest[0] : formula) ?? ""} is one argument too many; ${USAGE}`);
  }
  if (isEval && values.out !== undefined) throw new CommandFailure("eval changes nothing, so it takes no --out");
  return {
    action,
    input,
    formula: formula ?? null,
    sheet: values.sheet ?? null,
    rules: values.rules ?? null,
    output: values.out ?? null,
    asJson: values.json ?? false,
    language: choose("language", values.language ?? "ko", ["ko", "en"]),
    level: choose("level", values.level ?? "microsoft-365", LEVELS),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: { type: "string" },
        rules: { type: "string" },
        out: { type: "string" },
        json: { type: "boolean" },
        language: { type: "string" },
        level: { type: "string" },
      },
    });
  } catch (error) {
    throw new CommandFailure(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}

function choose<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new CommandFailure(`--${option} ${value} is none of ${choices.join(", ")}`);
  return choice;
}
