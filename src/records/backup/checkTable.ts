import { tickOf } from "../clock";
import { isPlainObject } from "../json";
import { checkRow, keyOf } from "../read";
import { definitionOf, isTableName, rowName, type TableName } from "../schema";
import type { ChangeRow } from "../schema/changes";
import { isLocalOnly } from "./content";
import type { Fault } from "./faults";
import { LIMITS } from "./format";

/** Names that reach through an object to its class. */
const FORBIDDEN = ["__proto__", "constructor", "prototype"];
/** Ids of the method and words of a page may be called so; there they are data in a table of their own. */
const isOpen = (name: string) => name === "constructor" || name === "prototype";

/** Looks through all rows of a table in a file; the first that is wrong is told. */
export function checkTable(table: TableName, rows: readonly unknown[], now: number): Fault | null {
  if (rows.length > LIMITS.rows)
    return { kind: "tooManyRows", table, count: rows.length, limit: LIMITS.rows };
  const known = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const fault = checkPlain(table, row, index + 1) ?? checkKeyed(table, row, index + 1, known);
    if (fault) return fault;
    if (table === "changes") {
      // `checkKeyed` has just seen it fit its schema.
      const line = checkLine(row as ChangeRow, index + 1, now);
      if (line) return line;
    }
  }
  return null;
}

function checkPlain(table: TableName, row: unknown, number: number): Fault | null {
  if (!isPlainObject(row)) return { kind: "rowNotAnObject", table, row: number };
  const waiting: { value: unknown; depth: number }[] = [{ value: row, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" && value.length > LIMITS.text)
      return { kind: "textTooLong", table, row: number };
    if (typeof value !== "object" || value === null) continue;
    if (depth > LIMITS.depth) return { kind: "tooDeep", table, row: number };
    for (const [name, each] of Object.entries(value)) {
      if (FORBIDDEN.includes(name) && !(isOpen(name) && depth > 1)) {
        return { kind: "forbiddenName", table, row: number, name };
      }
      waiting.push({ value: each, depth: depth + 1 });
    }
  }
  return null;
}

function checkKeyed(table: TableName, row: unknown, number: number, known: Set<string>): Fault | null {
  const fields = isPlainObject(row) ? row : {};
  const missing = definitionOf(table).key.find((field) => !isKey(fields[field]));
  if (missing !== undefined) return { kind: "keyMissing", table, row: number, field: missing };
  const checked = checkRow(table, row);
  if ("damaged" in checked) {
    const [field = ""] = (checked.damaged.issues[0] ?? "").split(":");
    return { kind: "rowInvalid", table, row: number, field };
  }
  const name = rowName(table, keyOf(table, row));
  if (known.has(name)) return { kind: "keyTwice", table, row: number, key: name.slice(table.length + 1) };
  known.add(name);
  if (!isLocalOnly(table, row)) return null;
  return { kind: table === "settings" ? "deviceRow" : "mergeRow", row: number };
}

const isKey = (value: unknown): boolean =>
  (typeof value === "string" && value !== "") || Number.isSafeInteger(value);

/** A line of the log: by its id it is ordered, by its patches fields are merged, so neither may lie. */
function checkLine(line: ChangeRow, row: number, now: number): Fault | null {
  const tick = tickOf(line.id);
  if (!tick) return { kind: "changeId", row, id: line.id };
  if (tick.time > now + LIMITS.ahead) return { kind: "changeAhead", row, at: tick.time };
  if (!line.id.endsWith(`-${line.device}`)) return { kind: "changeDevice", row, id: line.id };
  for (const { table, key, before, after } of line.body.patches) {
    if (!isTableName(table)) return { kind: "changeTable", row, table };
    const length = definitionOf(table).key.length;
    if (length === 1 ? Array.isArray(key) : !Array.isArray(key) || key.length !== length) {
      return { kind: "changeKey", row, table };
    }
    const fields = [...Object.keys(before ?? {}), ...Object.keys(after ?? {})];
    const wrong = fields.find((field) => !isPointer(field));
    if (wrong !== undefined) return { kind: "changeField", row, field: wrong };
  }
  return null;
}

/** A field's place as `leaves` writes it: four levels at most, no way out of the row. */
function isPointer(field: string): boolean {
  const parts = field.split("/");
  return parts[0] === "" && parts.length > 1 && parts.length <= 5 && !parts.includes("__proto__");
}
