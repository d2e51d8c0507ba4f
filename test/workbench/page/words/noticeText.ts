import type { Notice } from "../state/workbenchState";
import type { Words } from "./words";

/** Puts a notice into words. `nameOf` gives the label of the button that runs a function. */
export function noticeText(notice: Notice, words: Words, nameOf: (functionName: string) => string): string {
  switch (notice.kind) {
    case "loading":
      return words.loading;
    case "opened":
      return words.opened(notice.file);
    case "unreadable":
      return words.unreadable(notice.file, notice.reason);
    case "saved":
      return notice.isUnchanged ? words.savedUnchanged(notice.file) : words.saved(notice.file);
    case "refused":
      return words.refused[notice.reason];
    case "colleague":
      return notice.address === "" ? words.noColleague : words.colleague(notice.address);
    case "failing":
      return words.failing;
    case "waiting":
      return words.waiting;
    case "finished":
      return words.finished(nameOf(notice.functionName));
    case "command-failed":
      return words.commandFailed(notice.reason);
  }
}

/** Notices that tell of something amiss. */
export const isTrouble = ({ kind }: Notice): boolean =>
  kind === "unreadable" || kind === "refused" || kind === "command-failed";
