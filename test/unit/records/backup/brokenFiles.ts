import { backupOf } from "../../../../src/records/backup/makeBackup";
import { isPlainObject } from "../../../../src/records/json";
import { seedContent } from "../../../support/seed/seed.ts";

export const now = new Date("2026-06-15T12:00:00").getTime();

type Tables = Record<string, Record<string, unknown>[]>;
type Body = Record<string, unknown> & { tables: Tables; counts: Record<string, number> };

export const goodFile = async () =>
  (
    await backupOf(await seedContent({ opportunities: 3, now }), { madeAt: now, holds: "everything" })
  ).file.text();

async function sha(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A file that was changed and, but for `isHonest: false`, given the counts and the checksum that fit. */
async function changed(change: (body: Body) => void, isHonest = true): Promise<string> {
  const body: Body = JSON.parse(await goodFile());
  change(body);
  if (!isHonest) return JSON.stringify(body);
  for (const [table, rows] of Object.entries(body.tables)) {
    if (Array.isArray(rows)) body.counts[table] = rows.length;
  }
  return withSum(body);
}

const withSum = async (body: object) =>
  JSON.stringify({ ...body, checksum: await sha(JSON.stringify(Reflect.get(body, "tables"))) });

const row = (body: Body, table: string, index = 0) => body.tables[table]?.[index] ?? {};
const put = (table: string, name: string, value: unknown, index = 0) =>
  changed((body) => void Reflect.set(row(body, table, index), name, value));
const head = (name: string, value: unknown) => changed((body) => void Reflect.set(body, name, value), false);
const line = (change: (patch: Record<string, unknown>) => void) =>
  changed((body) => {
    const { patches } = row(body, "changes").body as { patches: Record<string, unknown>[] };
    if (patches[0]) change(patches[0]);
  });
const nested = (depth: number): unknown => (depth === 0 ? "x" : { a: nested(depth - 1) });
/** JSON.parse makes such a name a field of its own, which writing it in code doesn't. */
const proto = JSON.parse('{"__proto__": {"isAdmin": true}}');
const bytes = (...values: number[]) => Uint8Array.from(values);

function bodyOf(text: string): Body | null {
  try {
    const body: unknown = JSON.parse(text);
    return isPlainObject(body) && isPlainObject(body.tables) ? (body as Body) : null;
  } catch {
    return null;
  }
}

/** The same file as we lay it out; null where it isn't a file with lists of rows. */
export function inLines(text: string): string | null {
  const body = bodyOf(text);
  if (!body || !Object.values(body.tables).every(Array.isArray)) return null;
  const { tables, ...head } = body;
  const parts = Object.entries(tables).map(([table, rows]) => {
    const lines = rows.map((each) => JSON.stringify(each)).join(",\n");
    return `${JSON.stringify(table)}:[\n${lines}${lines === "" ? "" : "\n"}]`;
  });
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "tables": {\n${parts.join(",\n")}\n}\n}\n`;
}

/** The same file as it was laid out before: all rows on one line. */
export function inOneLine(text: string): string {
  const { tables, ...head } = bodyOf(text) ?? {};
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "tables": ${JSON.stringify(tables)}\n}\n`;
}

/** Sixty files that must be refused, each made from a good one; by what was done to it. */
export const brokenFiles: Record<string, () => Promise<string | Uint8Array<ArrayBuffer>>> = {
  "nothing in it": async () => "",
  "a picture": async () => bytes(0x89, 0x50, 0x4e, 0x47, 1),
  "a PDF": async () => bytes(0x25, 0x50, 0x44, 0x46, 1),
  "a ZIP": async () => bytes(0x50, 0x4b, 3, 4),
  "UTF-16": async () => bytes(0xff, 0xfe, 0x7b, 0),
  "a web page": async () => "<!doctype html><title>Sign in</title>",
  "a list of columns": async () => "Name,Amount\nAcme,5",
  "a playbook": async () => JSON.stringify({ stages: [], roles: [] }),
  "cut in the middle": async () => (await goodFile()).slice(0, 5000),
  "a comma too many": async () => (await goodFile()).replace('"version"', ',"version"'),
  "a word before it": async () => `hello ${await goodFile()}`,
  "a list": async () => "[]",
  "a number": async () => "42",
  null: async () => "null",
  "a text": async () => '"backup"',
  "no format": async () => "{}",
  "another program's": async () => JSON.stringify({ format: "other" }),
  sealed: async () => JSON.stringify({ format: "ssm-sidebar-sealed" }),
  "no version": () => head("version", undefined),
  "version 0": () => head("version", 0),
  "version as text": () => head("version", "one"),
  "a newer version": () => head("version", 9),
  "no schema": () => head("schema", undefined),
  "schema as text": () => head("schema", "two"),
  "a newer schema": () => head("schema", 99),
  "no time": () => head("madeAt", undefined),
  "a time as text": () => head("madeAt", "yesterday"),
  "a negative time": () => head("madeAt", -1),
  "holding nothing known": () => head("holds", "wishes"),
  "a review file that is nobody's": () => head("holds", "review"),
  "no counts": () => head("counts", undefined),
  "no checksum": () => head("checksum", undefined),
  "a checksum of another form": () => head("checksum", "abc"),
  "a wrong checksum": () => head("checksum", "0".repeat(64)),
  "no tables": () => head("tables", 7),
  "a table we don't know": () => changed((body) => void Reflect.set(body.tables, "secrets", [])),
  "people not a list": () => changed((body) => void Reflect.set(body.tables, "people", {})),
  "changes not a list": () => changed((body) => void Reflect.set(body.tables, "changes", "many")),
  "a person missing": async () => {
    const body: Body = JSON.parse(await goodFile());
    body.tables.people?.pop();
    return withSum(body);
  },
  "an account too many": async () => {
    const body: Body = JSON.parse(await goodFile());
    body.tables.accounts?.push({ accountKey: "x", body: {} });
    return withSum(body);
  },
  "a number for a person": () => changed((body) => void Reflect.set(body.tables.people ?? [], 0, 5)),
  "null for a plan": () => changed((body) => void Reflect.set(body.tables.plans ?? [], 0, null)),
  "a list for a deal": () => changed((body) => void Reflect.set(body.tables.opportunities ?? [], 1, [])),
  "a person without key": () => put("people", "personKey", undefined),
  "a deal with an empty key": () => put("opportunities", "opportunityKey", ""),
  "evidence of no item": () => put("evidence", "itemId", undefined),
  "a key that is an object": () => put("accounts", "accountKey", {}),
  "the same person twice": () => changed((body) => void body.tables.people?.push({ ...row(body, "people") })),
  "an outcome that doesn't exist": () => put("opportunities", "outcome", "maybe"),
  "a time as text in a deal": () => put("opportunities", "lastSeen", "now"),
  "a body that is a text": () => put("people", "body", "Ana"),
  "a level that doesn't exist": () => put("evidence", "body", { level: "E9" }, 1),
  "a stance that doesn't exist": () => put("roleTags", "body", { stance: "friend" }),
  "a field called __proto__": () => put("people", "body", proto),
  "a field called constructor": () => put("accounts", "constructor", { name: "x" }),
  "nested without end": () => put("accounts", "body", { plan: nested(60) }),
  "a change without id": () => put("changes", "id", "now"),
  "a change in 2200": () => put("changes", "id", "6a000000000-0000-seed"),
  "a change of another device": () => put("changes", "device", "else"),
  "a change of no table": () => line((patch) => void Reflect.set(patch, "table", "nowhere")),
  "a change with a key too long": () => line((patch) => void Reflect.set(patch, "key", ["a", "b", "c"])),
  "a change of a field outside": () => line((patch) => void Reflect.set(patch, "after", { "up/../x": 1 })),
  "another computer's identity": () =>
    changed((body) => void Reflect.set(body.tables, "settings", [{ key: "device", body: { value: "x" } }])),
  "another computer's merge": () => put("changes", "name", "backup.merge"),
  "in order, but empty": () =>
    changed((body) => {
      for (const table of Object.keys(body.tables)) Reflect.set(body.tables, table, []);
    }),
};
