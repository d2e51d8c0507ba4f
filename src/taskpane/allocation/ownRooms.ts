import type { GradeRoom, Room } from "../../core/adjustment/gradeRooms";

/**
 * How many tasks each grade may have at all, whatever is decided of the others: what rules that count down to a line (or up
 * from the bottom) leave to a grade is what lies between the lines above and below it.
 *
 * @param rooms - from `allowedRooms`
 * @param n - how many tasks
 * @param grades - how many grades
 * @returns one room a grade, best to worst; `null` where the rules know no rooms
 * @example
 * ownRooms([{ grade: 1, compares: "cumulative", locked: false, least: 1, most: 3 }], 10, 2) //=> [{ least: 1, most: 3 }, { least: 7, most: 9 }]
 */
export function ownRooms(rooms: readonly GradeRoom[], n: number, grades: number): readonly Room[] | null {
  if (rooms.length === 0) return null;
  const lines: Room[] = Array.from({ length: grades }, (_, index) => ({
    least: index === grades - 1 ? n : 0,
    most: n,
  }));
  const own: (Room | undefined)[] = [];
  for (const { grade, compares, least, most } of rooms) {
    if (compares === "own") own[grade - 1] = { least, most };
    else if (compares === "cumulative") lines[grade - 1] = { least, most };
    else if (grade > 1) lines[grade - 2] = { least: n - most, most: n - least };
  }
  // A line lies below the one above it, whatever it may do by itself.
  lines.forEach(
    (line, index) => (lines[index] = { ...line, least: Math.max(line.least, lines[index - 1]?.least ?? 0) }),
  );
  for (let index = grades - 2; index >= 0; index--) {
    const { least, most } = lines[index]!;
    lines[index] = { least, most: Math.min(most, lines[index + 1]!.most) };
  }
  return lines.map(({ least, most }, index) => {
    const above = lines[index - 1] ?? { least: 0, most: 0 };
    return own[index] ?? { least: Math.max(0, least - above.most), most: Math.max(0, most - above.least) };
  });
}
