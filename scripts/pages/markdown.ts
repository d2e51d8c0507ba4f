import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";

/**
 * A table of cells as Markdown; {@link page} aligns it.
 *
 * @example table(["id"], [["a|b"]]) //=> "| id |\n| --- |\n| a\\|b |"
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");

/** A page of paragraphs, tables and headings, formatted as `npm run format` would. */
export const page = (parts: readonly string[]): Promise<string> =>
  format(parts.filter((part) => part !== "").join("\n\n"), {
    parser: "markdown",
    plugins: [markdown],
    printWidth: 120,
  });
