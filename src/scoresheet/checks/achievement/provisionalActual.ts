import { readBandLabel } from "../../../rules/bandLabel";
import { BAND_LABELS, type BandLabel, type Rubric } from "../../../rules/rubric";
import { cellText } from "../../cell/cellText";
import type { NumberReading } from "../../cell/readNumber";
import { valueAt } from "../../grid";
import type { IndicatorRow, ScoreSheet, Task } from "../../scoreSheet";
import type { SpokenFor } from "./spokenFor";

/** "잠정치 → 확정", "잠정치 아님": a remark that takes the mark back; "미확정", "확정 전" do not. */
const FINAL_BY_NOW = /(?<!미)확정(?!\s*(?:전|예정|되지|안))|아님/;

/**
 * Does a band speak for a provisional actual (잠정치): by a mark in the actual's, the rate's or the band's own cell, or in the
 * remarks? Remarks merged over several indicators do not say which one is meant: they count against a band of all of them,
 * and against bands of each only if none is as low as a provisional actual's must be.
 */
export function isProvisional(sheet: ScoreSheet, task: Task, spoken: SpokenFor, rubric: Rubric): boolean {
  const { provisionalMarks } = rubric.achievement;
  const holdsMark = (text: string) => provisionalMarks.some((mark) => text.includes(mark)) && !FINAL_BY_NOW.test(text);
  const { speaker, indicators } = spoken;
  if (indicators.some(({ actual, rate }) => isMarked(actual) || isMarked(rate)) || holdsMark(speaker.band)) return true;

  const remarkOf = ({ row }: IndicatorRow) =>
    sheet.columns.remarks === undefined ? "" : cellText(valueAt(sheet.grid, row, sheet.columns.remarks));
  if (!indicators.some((indicator) => holdsMark(remarkOf(indicator)))) return false;
  const isMerged =
    task.indicators.length > indicators.length && task.indicators.filter((each) => remarkOf(each) !== "").length === 1;
  return (
    !isMerged ||
    task.indicators.every(({ band }) => isBetter(readStatedBand(band, rubric), rubric.achievement.provisionalBest))
  );
}

const isMarked = (reading: NumberReading): boolean =>
  reading.kind === "pending" || (reading.kind === "number" && reading.provisional);

/** Is a band better than another? An unreadable one is not. */
export const isBetter = (band: BandLabel | null, than: BandLabel): boolean =>
  band !== null && BAND_LABELS.indexOf(band) < BAND_LABELS.indexOf(than);

/** A sheet repeats the same few labels. */
const KNOWN = new WeakMap<Pick<Rubric, "labelAliases">, Map<string, BandLabel | null>>();

/**
 * A band as a sheet states it, with what stands beside it in parentheses left out: 보통(잠정치).
 *
 * @example
 * readStatedBand("다소 높음(잠정치)", RULE_SET_2023.rubric) //=> "다소높음"
 */
export function readStatedBand(text: string, rubric: Pick<Rubric, "labelAliases">): BandLabel | null {
  const known = KNOWN.get(rubric) ?? new Map<string, BandLabel | null>();
  KNOWN.set(rubric, known);
  const band = known.get(text);
  if (band !== undefined) return band;
  const read = readBandLabel(text.normalize("NFKC").replace(/[([][^)\]]*[)\]]/g, ""), rubric);
  known.set(text, read);
  return read;
}
