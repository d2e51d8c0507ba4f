import type { PaneTexts } from "../../i18n/pane.ko";

/** More digits than any score has, and fewer than binary noise needs to show. */
const MOST_DIGITS = 10;

/** A value of a cell as a reader of the face's language writes it. */
export const shownValue = (value: string | number, { locale }: PaneTexts): string =>
  typeof value === "number" ? value.toLocaleString(locale, { maximumFractionDigits: MOST_DIGITS }) : value;
