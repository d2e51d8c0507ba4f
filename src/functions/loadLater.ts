/** A function in cells, whatever its parameters are. */
export type CellFunction = (...args: never[]) => unknown;

/** Functions in cells by their names. */
export type CellFunctions<Name extends string = string> = Readonly<Record<Name, CellFunction>>;

/**
 * Functions whose script is loaded when a formula first needs one of them. Until it is there their result is a promise,
 * which Excel shows as #BUSY!; from then on they answer at once like all others.
 *
 * @param names - of all functions of the script; they are handed to Excel before it is loaded
 * @param load - a dynamic import; asked again after it failed
 * @example
 * Object.keys(loadLater(["SUM"], () => Promise.resolve({ SUM: () => [[1]] }))) //=> ["SUM"]
 */
export function loadLater<Name extends string>(
  names: readonly Name[],
  load: () => Promise<CellFunctions<Name>>,
): CellFunctions<Name> {
  let loaded: CellFunctions<Name> | null = null;
  const later =
    (name: Name): CellFunction =>
    (...args) => {
      if (loaded !== null) return loaded[name](...args);
      return load().then((functions) => {
        loaded = functions;
        return functions[name](...args);
      });
    };
  return Object.fromEntries(names.map((name) => [name, later(name)])) as CellFunctions<Name>;
}
