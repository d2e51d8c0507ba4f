/** A value that is there, or a promise of it. Results stay plain wherever they can: Excel shows a promise as #BUSY! first. */
export type Later<T> = T | Promise<T>;

/**
 * Goes on with a value at once if it is there.
 *
 * @example
 * andThen(2, (value) => value + 1) //=> 3
 */
export function andThen<T, U>(value: Later<T>, next: (value: T) => Later<U>): Later<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
