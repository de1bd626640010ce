/** A refusal is a value: one line, with the place first, or what a reader needs to say it in words (`fault.ts`). */
export type Result<T, Refusal = { message: string }> = { ok: true; value: T } | ({ ok: false } & Refusal);

export const accept = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = (message: string): { ok: false; message: string } => ({ ok: false, message });
