import type { CallDesk, MetCall } from "./addInFunction";
import type { Answers } from "./formulaCell";
import type { CellValue } from "./types";

/** A call whose answer is not there yet. */
export interface Question {
  readonly key: string;
  readonly call: MetCall;
}

/** Answers the calls of one formula from what is known, and collects those that are not. */
export class AnswerDesk implements CallDesk {
  readonly questions: Question[] = [];
  private readonly used = new Set<string>();

  constructor(private readonly answers: Answers) {}

  ask(call: MetCall): readonly (readonly CellValue[])[] | null {
    const key = JSON.stringify([call.name, call.args, call.argAddresses]);
    const isNew = !this.used.has(key);
    this.used.add(key);
    const answer = this.answers.get(key);
    if (!answer && isNew) this.questions.push({ key, call });
    return answer ?? null;
  }

  /** Drops the answers to questions that the formula no longer asks. */
  tidy(): void {
    for (const key of this.answers.keys()) if (!this.used.has(key)) this.answers.delete(key);
  }
}
