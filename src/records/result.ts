/** What may fail says so in its type: an error is a value until one place turns it into words. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const done = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
