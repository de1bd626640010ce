import type * as z from "zod/mini";
import type { Json } from "../json";
import type { RowKey } from "../leaves";
import type { Damaged } from "../read";
import { done, fail, type Result } from "../result";
import type { TableName } from "../schema";
import type { RowRef, RowSet } from "./rowSet";

/** When a change happens: the device's time, and the local day that it falls on. */
export interface Moment {
  at: number;
  today: string;
}

/** Small plain facts by which the interface words a change; ids, never the customer's texts. */
export type About = Record<string, Json>;

/** Looks up keys by an index, inside the write's transaction. */
export type Find = (table: TableName, index: string, value: string) => Promise<RowKey[]>;

/** One named change: its schema, what it touches, what it does, how it is described. */
export interface Definition<S extends z.ZodMiniType<{ name: string }>> {
  name: z.infer<S>["name"];
  schema: S;
  /** Tables it may write. */
  tables: readonly TableName[];
  /** A person's gesture that can be taken back. */
  undoable: boolean | ((change: z.infer<S>) => boolean);
  /** The opportunity whose history it belongs to. */
  scope(change: z.infer<S>): string | null;
  /** All rows that it reads or writes. */
  rows(change: z.infer<S>, find: Find): RowRef[] | Promise<RowRef[]>;
  /** Pure: changes the working copy, nothing else. */
  apply(change: z.infer<S>, rows: RowSet, moment: Moment): void;
  about(change: z.infer<S>): About;
}

/** A change that has been parsed, ready for the door. */
export interface Prepared {
  name: string;
  change: unknown;
  tables: readonly TableName[];
  undoable: boolean;
  scope: string | null;
  about: About;
  rows(find: Find): RowRef[] | Promise<RowRef[]>;
  apply(rows: RowSet, moment: Moment): void;
}

/** What was wrong with a change as it was handed in. */
export interface Invalid {
  kind: "invalid";
  issues: string[];
}

export type Refused =
  | Invalid
  | { kind: "damaged"; damaged: Damaged }
  | { kind: "unknownOpportunity" }
  /** The rep has forgotten this record: it isn't stored again by itself. */
  | { kind: "forgotten" };

/** Thrown inside a write, caught by the door: the change makes no sense for what is stored. */
export class Refusal extends Error {
  override name = "Refusal";
  constructor(readonly error: Refused) {
    super(error.kind);
  }
}

export interface ChangeKind<S extends z.ZodMiniType<{ name: string }>> {
  name: string;
  schema: S;
  tables: readonly TableName[];
  prepare(input: unknown): Result<Prepared, Invalid>;
}

/** Closes a definition over its parsed change, so that the registry needs no types of single changes. */
export function define<S extends z.ZodMiniType<{ name: string }>>(definition: Definition<S>): ChangeKind<S> {
  const { name, schema, tables } = definition;
  return {
    name,
    schema,
    tables,
    prepare(input) {
      const parsed = schema.safeParse(input);
      if (!parsed.success) return fail(invalid(parsed.error.issues));
      const change = parsed.data;
      return done({
        name,
        change,
        tables,
        undoable:
          typeof definition.undoable === "boolean" ? definition.undoable : definition.undoable(change),
        scope: definition.scope(change),
        about: definition.about(change),
        rows: (find) => definition.rows(change, find),
        apply: (rows, moment) => definition.apply(change, rows, moment),
      });
    },
  };
}

export function invalid(issues: readonly z.core.$ZodIssue[]): Invalid {
  return {
    kind: "invalid",
    issues: issues.map(({ path, message, code }) => `${path.join(".")}: ${message || code}`),
  };
}
