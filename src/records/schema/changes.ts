import * as z from "zod/mini";
import { key, moment, table } from "./table";

const leaves = z.nullable(z.record(z.string(), z.json()));
const rowKey = z.union([z.string(), z.array(z.union([z.string(), z.number()]))]);

/** Rows before and after a change, field by field. */
export const rowPatches = z.array(z.strictObject({ table: key, key: rowKey, before: leaves, after: leaves }));

/** One write: the audit trail, undo, trend, merge and replication read it. Never edited. */
export const changes = table({
  key: ["id"],
  stores: { initial: "id, [kind+id], [scope+id], [scope+kind+id], *rows" },
  row: z.object({
    /** Hybrid logical clock and device: the same order on every device. */
    id: key,
    /** `gesture`: a person's, can be undone. `record`: kept by the program. */
    kind: z.enum(["gesture", "record"]),
    /** opportunityKey; absent when the change belongs to none */
    scope: z.optional(key),
    name: key,
    /** The device's own time, for people; order is by id. */
    at: moment,
    device: key,
    /** The change that this one took back. */
    undoOf: z.optional(key),
    /** The undo that this one took back. */
    redoOf: z.optional(key),
    /** `table` and key of each row, as `rowName` writes it. */
    rows: z.array(key),
    body: z.strictObject({
      /** What the interface needs to put the change into words. */
      about: z.optional(z.record(z.string(), z.json())),
      patches: rowPatches,
      /** Fields that an undo left alone because somebody changed them since. */
      kept: z.optional(z.array(z.strictObject({ table: key, key: rowKey, field: z.string() }))),
      /** Lines that hold the patches of this one, because they are many; see `parts`. */
      parts: z.optional(z.array(key)),
      /** Ids of lines that came from elsewhere with this one. */
      added: z.optional(z.array(key)),
      /** Lines that went with this one, as they were. */
      removed: z.optional(z.array(z.unknown())),
    }),
  }),
});
export type ChangeRow = z.infer<typeof changes.row>;
