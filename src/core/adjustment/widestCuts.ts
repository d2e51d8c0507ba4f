import type { CutLimits } from "./cutLimits";

interface Search {
  /** The lines as the rules give them, one a grade but the bottom one. */
  readonly base: readonly number[];
  /** One a grade, the bottom one included. */
  readonly limits: readonly CutLimits[];
  /** Where lines may lie, rising: 0, the ends of ties, and all tasks last. */
  readonly ends: readonly number[];
  readonly gapAt: (line: number) => number;
}

/** Lines drawn so far, best grade first. */
interface Draft {
  readonly lines: readonly number[];
  /** The gaps at the lines, narrowest first; a line on another line opens no gap of its own. */
  readonly gaps: readonly number[];
  /** Tasks that lines have passed over, added up. */
  readonly steps: number;
}

/**
 * Of all permitted lines those with the widest gaps, exactly: line by line, the best draft for every place where the line
 * may lie. What is best so far stays best whatever comes below, since all later lines add the same gaps to either draft. For
 * each place the drafts above it lie in a window that only moves on, so the work grows with places × grades.
 *
 * @returns the lines, one a grade but the bottom one
 */
export function widestCuts({ base, limits, ends, gapAt }: Search): readonly number[] {
  let drafts: ReadonlyMap<number, Draft> = new Map([[0, { lines: [], gaps: [], steps: 0 }]]);
  for (const [grade, limit] of limits.entries()) {
    const isBottom = grade === base.length;
    const places = isBottom
      ? ends.slice(-1)
      : ends.filter((end) => permits(limit.cumulative, limit.baseCumulative, end));
    const next = new Map<number, Draft>();
    const window = new DraftWindow([...drafts].sort(([a], [b]) => a - b));
    for (const place of places) {
      const candidates = [
        window.bestWithin(place - limit.own.most, Math.min(place - limit.own.least, place - 1)),
        permits(limit.own, limit.baseOwn, 0) ? drafts.get(place) : undefined,
        drafts.get(place - limit.baseOwn),
      ];
      for (const draft of candidates) {
        if (draft === undefined) continue;
        const drawn = isBottom ? draft : draw(draft, place, Math.abs(place - base[grade]!), gapAt);
        const known = next.get(place);
        if (known === undefined || compareDrafts(drawn, known) < 0) next.set(place, drawn);
      }
    }
    drafts = next;
  }
  const [best] = drafts.values();
  // What the rules themselves give is always among the drafts.
  return best?.lines ?? base;
}

const permits = ({ least, most }: { least: number; most: number }, base: number, count: number): boolean =>
  (count >= least && count <= most) || count === base;

function draw({ lines, gaps, steps }: Draft, place: number, passed: number, gapAt: (line: number) => number): Draft {
  const isOnLine = lines[lines.length - 1] === place;
  const gap = isOnLine ? Infinity : gapAt(place);
  return {
    lines: [...lines, place],
    gaps: gap === Infinity ? gaps : [...gaps, gap].sort((a, b) => a - b),
    steps: steps + passed,
  };
}

/** Below 0 when the first draft is the better one. */
function compareDrafts(a: Draft, b: Draft): number {
  for (let at = 0; at < Math.max(a.gaps.length, b.gaps.length); at++) {
    const [mine, other] = [a.gaps[at] ?? Infinity, b.gaps[at] ?? Infinity];
    if (mine !== other) return mine > other ? -1 : 1;
  }
  if (a.steps !== b.steps) return a.steps - b.steps;
  const differing = a.lines.findIndex((line, index) => line !== b.lines[index]);
  return differing === -1 ? 0 : b.lines[differing]! - a.lines[differing]!;
}

/** The best draft whose line lies between two bounds that both only grow. */
class DraftWindow {
  /** Drafts within the bounds that no later one beats, best first. */
  private readonly kept: [number, Draft][] = [];
  private entered = 0;

  constructor(private readonly drafts: readonly [number, Draft][]) {}

  bestWithin(from: number, to: number): Draft | undefined {
    for (; this.entered < this.drafts.length && this.drafts[this.entered]![0] <= to; this.entered++) {
      const draft = this.drafts[this.entered]!;
      while (this.kept.length > 0 && compareDrafts(draft[1], this.kept[this.kept.length - 1]![1]) <= 0) this.kept.pop();
      this.kept.push(draft);
    }
    while (this.kept.length > 0 && this.kept[0]![0] < from) this.kept.shift();
    return this.kept[0]?.[1];
  }
}
