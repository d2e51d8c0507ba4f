import type { Finding } from "../../scoresheet/finding";

/** How a finding is put into words: a short title, and a sentence with what happened, why it matters and what to do. */
export interface FindingText {
  readonly title: string;
  message(finding: Finding): string;
}

/** The words of a check, for `docs/checks.md` and the pane's help as well. */
export interface CheckText extends FindingText {
  /** What it looks at, as a phrase. */
  readonly looksAt: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
}
