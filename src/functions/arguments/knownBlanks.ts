import { withBlankCells } from "./blankCells";
import type { Later } from "./later";
import { andThen } from "./later";
import { cellsOf, inRows, type Matrix } from "./matrix";

type Argument = Matrix | null | undefined;

/**
 * Hands over arguments in which blank cells are `""`, whatever Excel made of them: desktop Excel hands a blank cell over as 0.
 * A 0 of which nothing tells whether it is one (in the result of a formula, in a number that was typed) is taken as a 0.
 *
 * @param args - the arguments, with the addresses of those that are plain ranges
 * @param compute - the result
 */
export function withKnownBlanks<T>(
  args: readonly { readonly range: Argument; readonly address: string | undefined }[],
  compute: (ranges: readonly Argument[]) => Later<T>,
): Later<T> {
  const [first, ...others] = args;
  if (first === undefined) return compute([]);
  return andThen(blanksTold(first.range, first.address), (range) =>
    withKnownBlanks(others, (ranges) => compute([range, ...ranges])),
  );
}

function blanksTold(range: Argument, address: string | undefined): Later<Argument> {
  if (range === null || range === undefined) return range;
  const cells = cellsOf(range);
  return withBlankCells(
    cells,
    address,
    (cell) => cell === 0,
    (isBlank) =>
      inRows(
        cells.map((cell, index) => (cell === 0 && isBlank(index) === true ? "" : cell)),
        range[0]?.length ?? 1,
      ),
  );
}
