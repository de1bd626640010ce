import * as z from "zod/mini";
import { define, Refusal } from "./changes/define";
import { joinTags } from "./changes/mergePeople";
import type { RowRef } from "./changes/rowSet";
import type { SsmDatabase } from "./db";
import type { RoleTagRow } from "./schema/roleTags";
import { key } from "./schema/table";
import { writeAlone } from "./writeAlone";

/**
 * Roles and facts of people from earlier opportunities of the same account, all in one step. What belongs to one
 * deal alone (its next step, criteria, note, sources of the role) stays there. Another account's are refused.
 */
const peopleTakeOver = define({
  name: "people.takeOver",
  schema: z.strictObject({
    name: z.literal("people.takeOver"),
    opportunityKey: key,
    /** Whom, and the opportunity in which they are known. */
    people: z.array(z.strictObject({ personKey: key, from: key })).check(z.minLength(1)),
  }),
  tables: ["roleTags", "opportunities"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey, people }) => [
    ...[...new Set([opportunityKey, ...people.map(({ from }) => from)])].map(
      (key): RowRef => ({ table: "opportunities", key }),
    ),
    ...people.flatMap(({ personKey, from }): RowRef[] => [
      { table: "roleTags", key: [from, personKey] },
      { table: "roleTags", key: [opportunityKey, personKey] },
    ]),
  ],
  apply: ({ opportunityKey, people }, rows) => {
    const account = rows.get("opportunities", opportunityKey)?.accountKey;
    for (const { personKey, from } of people) {
      if (!account || rows.get("opportunities", from)?.accountKey !== account) {
        throw new Refusal({ kind: "invalid", issues: [`people: ${from} belongs to another account`] });
      }
      const known = rows.get("roleTags", [from, personKey]);
      if (!known) continue;
      const own = rows.get("roleTags", [opportunityKey, personKey])?.body ?? {};
      rows.put("roleTags", { opportunityKey, personKey, body: joinTags(own, lasting(known.body)) });
    }
  },
  about: ({ people }) => ({ count: people.length }),
});

/** Takes people over from the account's earlier opportunities, as one gesture. */
export const takeOver = (db: SsmDatabase, change: z.input<typeof peopleTakeOver.schema>) =>
  writeAlone(db, peopleTakeOver, change);

/** What is true of a person beyond one deal. */
function lasting({
  roles,
  stance,
  access,
  influence,
  formal,
  owner,
  lastTouch,
  agendas,
  howWeKnow,
}: RoleTagRow["body"]): RoleTagRow["body"] {
  return { roles, stance, access, influence, formal, owner, lastTouch, agendas, howWeKnow };
}
