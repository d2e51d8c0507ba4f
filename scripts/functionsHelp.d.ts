/** What the help says of a function in cells. */
export interface CellFunctionHelp {
  readonly name: string;
  readonly description: { readonly ko: string; readonly en: string };
  /** A formula, and what it gives in a Korean Excel. */
  readonly example: { readonly formula: string; readonly result: string };
}

export function functionsHelp(page: string): Promise<readonly CellFunctionHelp[]>;
