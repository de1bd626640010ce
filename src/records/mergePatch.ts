import * as z from "zod/mini";
import { isPlainObject } from "./json";

/**
 * An edit of a T, as JSON Merge Patch has it (RFC 7386): what is left out stays, null clears, objects merge,
 * all else replaces.
 */
export type Patch<T> = {
  [K in keyof T]?:
    | (NonNullable<T[K]> extends readonly unknown[]
        ? NonNullable<T[K]>
        : NonNullable<T[K]> extends object
          ? Patch<NonNullable<T[K]>>
          : T[K])
    | null;
};

/** The value after the patch; objects deeper than `levels` are replaced whole. Neither argument is changed. */
export function mergePatch(value: unknown, patch: unknown, levels = Number.POSITIVE_INFINITY): unknown {
  if (levels === 0 || !isPlainObject(patch)) return patch;
  const merged = new Map(Object.entries(isPlainObject(value) ? value : {}));
  for (const [name, change] of Object.entries(patch)) {
    if (change === undefined) continue;
    if (change === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), change, levels - 1));
  }
  return Object.fromEntries(merged);
}

/**
 * The schema of a patch for values of `schema`, whose fields must all be optional: what the patch sets must
 * fit, so an unknown field or a wrong value is refused before the database is touched.
 */
export function patchOf<S extends z.ZodMiniType>(schema: S): z.ZodMiniCustom<Patch<z.infer<S>>> {
  return z.custom<Patch<z.infer<S>>>(isPlainObject).check((context) => {
    const result = schema.safeParse(mergePatch({}, context.value));
    for (const issue of result.error?.issues ?? []) {
      context.issues.push({
        code: "custom",
        input: context.value,
        message: issue.message,
        path: [...issue.path],
      });
    }
  });
}
