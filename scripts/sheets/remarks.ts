import { bandOf, computedBand, normalizeLabel } from "./judgement";
import type { Indicator, Task } from "./published";

/**
 * What the 비고 column says of an indicator: that its actual is provisional, and wherever what the sheet computes differs
 * from what was published, so that nothing is hidden.
 */
export function remark(task: Task, indicator: Indicator): string | null {
  const said = [provisionalRemark(indicator), rateRemark(indicator), overallRemark(task), bandRemark(task, indicator)];
  return said.filter((part) => part !== null).join(", ") || null;
}

/** The label published for an indicator: its own, or else its task's. */
export function publishedBand(task: Task, indicator: Indicator): string {
  return normalizeLabel(indicator.publishedLabel ?? task.labels.achievement);
}

function provisionalRemark(indicator: Indicator): string | null {
  if (!indicator.provisional) return null;
  return indicator.actual === null ? "실적 집계중(잠정치)" : "실적 잠정치";
}

function rateRemark({ target, actual, publishedRate, rateRaw }: Indicator): string | null {
  if (target === null || actual === null || publishedRate === null) return null;
  const digits = decimals(rateRaw ?? "");
  const agrees = ((actual / target) * 100).toFixed(digits) === publishedRate.toFixed(digits);
  return agrees ? null : `공표 달성률 ${publishedRate}%`;
}

function overallRemark({ indicators, publishedOverallRate }: Task): string | null {
  const [only, ...others] = indicators;
  if (others.length > 0 || publishedOverallRate === null || publishedOverallRate === only?.publishedRate) return null;
  return `종합 달성률은 ${publishedOverallRate}%로 공표`;
}

function bandRemark(task: Task, indicator: Indicator): string | null {
  const { publishedRate, provisional } = indicator;
  const published = publishedBand(task, indicator);
  const computed = computedBand(indicator);
  if (computed === null || computed === published) return null;
  const roundingDecides = !provisional && publishedRate !== null && bandOf(publishedRate, 1) === published;
  return `공표 판정은 ${published}${roundingDecides ? `(달성률을 ${publishedRate}%로 반올림)` : ""}`;
}

/** How many decimal places a printed number has. */
export function decimals(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
