import type { StartFailureReason } from "../i18n/startTexts";

/** A start that came to nothing, for a known reason. */
export class StartFailure extends Error {
  constructor(
    readonly reason: StartFailureReason,
    cause?: unknown,
  ) {
    super(`the add-in did not start: ${reason}`, { cause });
    this.name = "StartFailure";
  }
}
