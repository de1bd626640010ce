import * as z from "zod/mini";
import type { VersionName } from "./versions";

// Extension pages forbid `eval`; without this zod probes for it and the browser reports a CSP violation.
z.config({ jitless: true });

/**
 * One table: its rows are `{ keys, the few indexed fields, body }`. Lists and look-ups use keys and indexed
 * fields only, so that `body` can be sealed later without touching them.
 */
export interface TableDefinition<Row extends z.ZodMiniType = z.ZodMiniType> {
  /** Fields of the primary key, in order. */
  key: readonly string[];
  /** Dexie's schema line by version; a version that isn't named keeps the one before. */
  stores: Partial<Record<VersionName, string>>;
  /** What a version did to its rows. */
  upgrades?: Partial<Record<VersionName, (row: unknown) => unknown>>;
  row: Row;
  /** Fields, as pointers, that are kept up to date without a change of their own. */
  unlogged?: readonly string[];
  /** Fields besides the key, as pointers, that say nothing by themselves: they go when the row goes. */
  skeleton?: readonly string[];
  /** A row whose body says nothing any more isn't kept. */
  dropWhenEmpty?: boolean;
}

/** Names the definition's type, nothing else. */
export const table = <Row extends z.ZodMiniType>(definition: TableDefinition<Row>): TableDefinition<Row> =>
  definition;

/** A key of ours or the CRM's: never empty. */
export const key = z.string().check(z.minLength(1));
/** A real calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** Milliseconds since 1970. */
export const moment = z.int().check(z.minimum(0));
export const text = z.string();
export const stageNumber = z.int().check(z.minimum(1), z.maximum(7));
/** The user's own mapping of a CRM stage: 8 = won and complete, 0 = ended without being won. */
export const mappedStage = z.int().check(z.minimum(0), z.maximum(8));

/** Several of a list, each a field of its own, so that two people ticking at once don't undo each other. */
export const setOf = <const Names extends readonly string[]>(names: Names) =>
  z.partialRecord(z.enum(names), z.literal(true));
export const setOfKeys = z.record(key, z.literal(true));

/** The members of a set, in code unit order: the same on every device. */
export function members<Name extends string>(set: Partial<Record<Name, true>> | undefined): Name[] {
  const names = Object.entries(set ?? {}).filter(([, isIn]) => isIn === true);
  // Object.entries forgets the literal key type; the set's schema has checked every name.
  return names.map(([name]) => name as Name).sort();
}
