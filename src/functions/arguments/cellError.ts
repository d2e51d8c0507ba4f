/** The error values that a custom function can give together with a message of its own. */
export type CellErrorCode = "#VALUE!" | "#N/A" | "#NUM!";

/**
 * An error value for one cell. Thrown, it is the result of the whole call; inside a returned matrix, of that cell alone.
 * Kept free of Office's own error class, so that the functions run and are tested anywhere.
 */
export class CellError extends Error {
  constructor(
    readonly code: CellErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "CellError";
  }
}
