/** A refusal is a value: one line, with the place first (`stages[2].ev[0].minLevel: …`). */
export type Result<T> = { ok: true; value: T } | { ok: false; message: string };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (message: string): Result<never> => ({ ok: false, message });
