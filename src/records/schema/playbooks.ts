import * as z from "zod/mini";
import { isPlainObject } from "../json";
import { key, moment, table, text } from "./table";

/**
 * Versions of the method that a rep imported. `file` is what was imported and `core` what it was compiled to,
 * both as JSON in one text: a deal is judged by the very numbers it was assessed with, whatever a later release
 * of ours changes, and a playbook costs the log two fields rather than two thousand.
 */
export const playbooks = table({
  key: ["id"],
  stores: { initial: "id", playbooks: "id, addedAt" },
  upgrades: { playbooks: withoutTime },
  row: z.object({
    /** The playbook's own id and its version: `acme@1a2b3c4d`. */
    id: key,
    addedAt: moment,
    body: z.strictObject({
      title: z.strictObject({ en: text, "zh-CN": text }),
      file: key,
      core: key,
      /** It was the one in use at some time: no draft any more. */
      wasUsed: z.optional(z.literal(true)),
    }),
  }),
});
export type PlaybookRow = z.infer<typeof playbooks.row>;

/** Version 1 had the table but nothing that wrote it; should a row be there, it is kept as it is, inside `file`. */
function withoutTime(row: unknown): unknown {
  if (!isPlainObject(row)) return row;
  const body = isPlainObject(row.body) ? row.body : {};
  const title = { en: String(row.id), "zh-CN": String(row.id) };
  return {
    id: row.id,
    addedAt: 0,
    body: { title, file: JSON.stringify(body), core: JSON.stringify(body.core ?? {}) },
  };
}
