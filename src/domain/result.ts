/** An answer, or the problem that stands in its way. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** An answer. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** No answer, and why. */
export function fail<P>(problem: P): Result<never, P> {
  return { ok: false, problem };
}
