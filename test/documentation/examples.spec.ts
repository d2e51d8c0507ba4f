import fs from "node:fs";
import path from "node:path";

/** Every pure source file: the floors whose public functions promise runnable examples. */
const FLOORS = ["rules", "core", "scoresheet", "functions", "i18n"];
const SOURCE = path.resolve(__dirname, "../../src");

const filesBelow = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(full);
    return /\.ts$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name) ? [full] : [];
  });

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

/** The `expression //=> value` lines of the `@example` blocks of a file. */
function examplesOf(file: string): Example[] {
  const comments = fs.readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) =>
    comment
      .split("@example")
      .slice(1)
      .flatMap((block) =>
        block
          .split("\n")
          .map((line) => /^\s*\*\s?(.*?)\s*\/\/=>\s*(.*)$/.exec(line))
          .filter((match) => match !== null)
          .map(([, expression = "", expected = ""]) => ({ file: path.relative(SOURCE, file), expression, expected })),
      ),
  );
}

const files = FLOORS.flatMap((floor) => filesBelow(path.join(SOURCE, floor)));
const examples = files.flatMap(examplesOf);

describe("the examples in the doc comments", () => {
  const names = new Map<string, unknown>();

  beforeAll(async () => {
    for (const file of files) {
      for (const [name, value] of Object.entries((await import(file)) as object)) names.set(name, value);
    }
  });

  const evaluate = (expression: string): unknown =>
    // The expressions are our own comments, and running them is the point.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    (new Function(...names.keys(), `return (${expression});`) as (...values: unknown[]) => unknown)(...names.values());

  it("are there at all", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)("hold in $file: $expression", ({ expression, expected }) => {
    expect(evaluate(expression)).toEqual(evaluate(expected));
  });
});
