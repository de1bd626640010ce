/** What is stored, in the shape that a control shows; what has another shape is foreign: shown, kept, not edited. */

export interface Foreign {
  /** The stored value in words. */
  foreign: string;
}

export const isForeign = (value: unknown): value is Foreign =>
  typeof value === "object" && value !== null && "foreign" in value;

const isCell = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const foreign = (value: unknown): Foreign => ({ foreign: inWords(value) });

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join("; ");
  if (isRecord(value))
    return Object.entries(value)
      .map(([name, each]) => `${name}: ${inWords(each)}`)
      .join("; ");
  return String(value);
}

/** undefined: nothing was ever written; "" the rep emptied it. */
export function textOf(raw: unknown): string | undefined | Foreign {
  if (raw === undefined || raw === null) return undefined;
  return isCell(raw) ? String(raw) : foreign(raw);
}

export function yesNoOf(raw: unknown): boolean | Foreign {
  if (raw === undefined || raw === null) return false;
  return typeof raw === "boolean" ? raw : foreign(raw);
}

export function listOf(raw: unknown): string[] | undefined | Foreign {
  if (raw === undefined || raw === null) return undefined;
  if (Array.isArray(raw) && raw.every(isCell)) return raw.map(String);
  return foreign(raw);
}

export function checksOf(raw: unknown): string[] | Foreign {
  if (raw === undefined || raw === null) return [];
  if (!isRecord(raw)) return foreign(raw);
  return Object.entries(raw)
    .filter(([, isOn]) => isOn === true)
    .map(([name]) => name);
}

export interface Line {
  id: string;
  /** Where it stands among the others; lines without one come first, by id. */
  order: number;
  cells: Record<string, unknown>;
}

/** The lines of a table in their order. */
export function linesOf(raw: unknown, without: readonly string[] = []): Line[] | Foreign {
  if (raw === undefined || raw === null) return [];
  if (!isRecord(raw)) return foreign(raw);
  const entries = Object.entries(raw).filter(([id]) => !without.includes(id));
  if (!entries.every(([, line]) => isRecord(line))) return foreign(raw);
  return entries
    .map(([id, line]) => {
      const cells = isRecord(line) ? line : {};
      return { id, cells, order: typeof cells.order === "number" ? cells.order : -1 };
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** A new line's place: after all others. */
export const nextOrder = (lines: readonly Line[]): number =>
  Math.max(-1, ...lines.map(({ order }) => order)) + 1;

/** What changes when a line goes one place up (-1) or down (1): the places of those that move; null at an end. */
export function moved(
  lines: readonly Line[],
  id: string,
  by: -1 | 1,
): Record<string, { order: number }> | null {
  const from = lines.findIndex((line) => line.id === id);
  const to = from + by;
  const line = lines[from];
  if (!line || to < 0 || to >= lines.length) return null;
  const sorted = lines.filter((each) => each !== line);
  sorted.splice(to, 0, line);
  return Object.fromEntries(
    sorted.flatMap((each, order) => (each.order === order ? [] : [[each.id, { order }] as const])),
  );
}

/** An id for a new line: unique enough that two devices don't make the same. */
export const newLineId = (): string => crypto.randomUUID().slice(0, 8);

/** A list with one entry moved one place up or down. */
export function movedEntry<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...list];
  const [entry] = next.splice(from, 1);
  if (entry === undefined || from + by < 0 || from + by > next.length) return [...list];
  next.splice(from + by, 0, entry);
  return next;
}
