import * as z from "zod/mini";
import { apartId } from "./apart";
import { define, Refusal } from "./changes/define";
import type { SsmDatabase } from "./db";
import { rowPatches } from "./schema/changes";
import { key } from "./schema/table";
import { rowsOf, takeBack } from "./takeBack";
import { writeAlone } from "./writeAlone";

const personSplit = define({
  name: "person.split",
  schema: z.strictObject({
    name: z.literal("person.split"),
    opportunityKey: key,
    from: key,
    into: key,
    /** What the merge did to its rows, as its line in the log has it. */
    patches: rowPatches,
    why: z.string().check(z.regex(/\S/)),
  }),
  tables: ["people", "roleTags", "evidence", "plans", "acknowledgements"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey, from, into, patches }) => [
    ...rowsOf(patches),
    { table: "people", key: from },
    { table: "acknowledgements", key: [opportunityKey, apartId(from, into)] },
  ],
  apply: ({ opportunityKey, from, into, patches, why }, rows) => {
    takeBack(rows, patches);
    const again = rows.get("people", from);
    if (!again || again.body.sameAs)
      throw new Refusal({ kind: "invalid", issues: ["from: isn't one with into by this merge"] });
    rows.put("acknowledgements", { opportunityKey, ruleId: apartId(from, into), body: { why } });
  },
  about: ({ from, into }) => ({ personKey: into, from }),
});

/**
 * Two entries that were made one are two people after all: what the merge did is taken back field by field, however
 * long ago it was. What was said or changed since stays with `into`, and `from` has again what was theirs, so nothing
 * is lost. The two aren't offered as one person again.
 */
export const splitPeople = (db: SsmDatabase, change: z.input<typeof personSplit.schema>) =>
  writeAlone(db, personSplit, change);
