import * as z from "zod/mini";
import { playbooks } from "../schema/playbooks";
import { key } from "../schema/table";
import { define, Refusal } from "./define";
import type { RowSet } from "./rowSet";

const SETTING = "playbook";

/** The playbook that new deals get; undefined is ours. The setting's row must be among those of the change. */
export function playbookInUse(rows: RowSet): string | undefined {
  const value = rows.get("settings", SETTING)?.body.value;
  return typeof value === "string" && value !== "" ? value : undefined;
}

const refuse = (issue: string) => new Refusal({ kind: "invalid", issues: [issue] });

/** Keeps an imported playbook as a draft: nothing is judged by it yet. */
export const playbookAdd = define({
  name: "playbook.add",
  schema: z.strictObject({
    name: z.literal("playbook.add"),
    id: key,
    title: playbooks.row.shape.body.shape.title,
    file: key,
    core: key,
  }),
  tables: ["playbooks"],
  undoable: true,
  scope: () => null,
  rows: ({ id }) => [{ table: "playbooks", key: id }],
  apply: ({ id, title, file, core }, rows, { at }) => {
    const row = rows.get("playbooks", id);
    rows.put("playbooks", { id, addedAt: row?.addedAt ?? at, body: { ...row?.body, title, file, core } });
  },
  about: ({ id }) => ({ id }),
});

/** New deals are judged by this playbook from now on; null: by ours. Deals that are there keep theirs. */
export const playbookUse = define({
  name: "playbook.use",
  schema: z.strictObject({ name: z.literal("playbook.use"), id: z.nullable(key) }),
  tables: ["playbooks", "settings"],
  undoable: true,
  scope: () => null,
  rows: ({ id }) => [
    { table: "settings", key: SETTING },
    ...(id === null ? [] : [{ table: "playbooks" as const, key: id }]),
  ],
  apply: ({ id }, rows) => {
    if (id === null) return rows.remove("settings", SETTING);
    const row = rows.get("playbooks", id);
    if (!row) throw refuse(`id: there is no playbook ${id}`);
    rows.put("playbooks", { ...row, body: { ...row.body, wasUsed: true } });
    rows.put("settings", { key: SETTING, body: { value: id } });
  },
  about: ({ id }) => ({ id }),
});

/** Deals that are judged by another playbook from now on; null: by ours. What is recorded of them stays. */
export const playbookMove = define({
  name: "playbook.move",
  schema: z.strictObject({
    name: z.literal("playbook.move"),
    opportunityKeys: z.array(key).check(z.minLength(1)),
    id: z.nullable(key),
  }),
  tables: ["opportunities", "playbooks"],
  undoable: true,
  scope: ({ opportunityKeys: [first, ...others] }) => (others.length === 0 ? (first ?? null) : null),
  rows: ({ opportunityKeys, id }) => [
    ...opportunityKeys.map((each) => ({ table: "opportunities" as const, key: each })),
    ...(id === null ? [] : [{ table: "playbooks" as const, key: id }]),
  ],
  apply: ({ opportunityKeys, id }, rows) => {
    if (id !== null && !rows.get("playbooks", id)) throw refuse(`id: there is no playbook ${id}`);
    for (const each of opportunityKeys) {
      const row = rows.get("opportunities", each);
      if (!row) throw new Refusal({ kind: "unknownOpportunity" });
      rows.put("opportunities", { ...row, playbookId: id ?? undefined });
    }
  },
  about: ({ opportunityKeys, id }) => ({ id, count: opportunityKeys.length }),
});

/** Drops a playbook that nothing is judged by. */
export const playbookRemove = define({
  name: "playbook.remove",
  schema: z.strictObject({ name: z.literal("playbook.remove"), id: key }),
  tables: ["playbooks", "settings", "opportunities"],
  undoable: true,
  scope: () => null,
  rows: async ({ id }, find) => [
    { table: "playbooks", key: id },
    { table: "settings", key: SETTING },
    ...(await find("opportunities", "playbookId", id)).map((each) => ({
      table: "opportunities" as const,
      key: each,
    })),
  ],
  apply: ({ id }, rows) => {
    if (playbookInUse(rows) === id || rows.all("opportunities").length > 0) {
      throw refuse(`id: ${id} is in use`);
    }
    rows.remove("playbooks", id);
  },
  about: ({ id }) => ({ id }),
});
