import { newId } from "../clock";
import { isPlainObject } from "../json";
import { rowName } from "../schema";
import type { TombstoneRow } from "../schema/tombstones";
import type { Content } from "./content";

/** What can be forgotten. All else belongs to one of these. */
export type EntityTable = "opportunities" | "accounts" | "people";
export interface Entity {
  table: EntityTable;
  key: string;
}

/** By `rowName` of the entity: up to which change (its id) everything said of it is forgotten. */
export type Until = ReadonlyMap<string, string>;

const SEPARATOR = ".";
const saltOf = (hash: string): string => hash.split(SEPARATOR)[0] ?? "";

/** The salt that this data already has, so that one key has one hash wherever it went, or a new one. */
export const saltFor = (tombstones: readonly TombstoneRow[]): string =>
  tombstones.map(({ hash }) => saltOf(hash)).sort()[0] ?? newId();

export async function hashOf(salt: string, { table, key }: Entity): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt} ${rowName(table, key)}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `${salt}${SEPARATOR}${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** Which of these keys were forgotten. One that has several tombstones keeps the latest. */
export async function untilOf(
  tombstones: readonly TombstoneRow[],
  candidates: Iterable<Entity>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (tombstones.length === 0) return found;
  const byHash = new Map(tombstones.map(({ hash, body }) => [hash, body.until ?? ""]));
  const salts = [...new Set([...byHash.keys()].map(saltOf))];
  const all = [...candidates];
  for (let start = 0; start < all.length; start += 500) {
    const slice = all.slice(start, start + 500);
    await Promise.all(
      slice.flatMap((entity) =>
        salts.map(async (salt) => {
          const until = byHash.get(await hashOf(salt, entity));
          const name = rowName(entity.table, entity.key);
          if (until !== undefined && until >= (found.get(name) ?? "")) found.set(name, until);
        }),
      ),
    );
  }
  return found;
}

/** Tombstones of several sources as one list: of the same hash the latest. */
export function joinTombstones(...sources: (readonly TombstoneRow[])[]): TombstoneRow[] {
  const joined = new Map<string, TombstoneRow>();
  for (const row of sources.flat()) {
    const known = joined.get(row.hash);
    if (!known || (row.body.until ?? "") > (known.body.until ?? "")) joined.set(row.hash, row);
  }
  return [...joined.values()];
}

export const tombstonesIn = ({ tombstones = [] }: Content): TombstoneRow[] =>
  // Rows of a content were checked by their schema, or lie in the database.
  tombstones.filter((row): row is TombstoneRow => isPlainObject(row) && typeof row.hash === "string");
