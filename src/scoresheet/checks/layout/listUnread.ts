import { addressAt } from "../../grid";
import type { Check } from "../check";

/** Scores of other tasks under a header of their own: left out in silence, they would be missing from every rank. */
export const listUnread: Check = ({ sheet }) =>
  sheet.unreadLists.map((row) => ({
    check: "list-unread",
    severity: "warning",
    address: addressAt(sheet.grid, row, sheet.span.first),
  }));
