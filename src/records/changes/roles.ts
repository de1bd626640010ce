import * as z from "zod/mini";
import { ROLES } from "../../method/vocabulary";
import { mergePatch, patchOf } from "../mergePatch";
import { type RoleTagRow, tagBody, tagDetails } from "../schema/roleTags";
import { key } from "../schema/table";
import { define } from "./define";
import type { RowRef, RowSet } from "./rowSet";

const tagged = { opportunityKey: key, personKey: key };
interface Tagged {
  opportunityKey: string;
  personKey: string;
}

const tagRef = ({ opportunityKey, personKey }: Tagged): RowRef => ({
  table: "roleTags",
  key: [opportunityKey, personKey],
});

function patchTag(rows: RowSet, { opportunityKey, personKey }: Tagged, patch: unknown): void {
  const body = rows.get("roleTags", [opportunityKey, personKey])?.body ?? {};
  // A patch that fits the body's schema makes a body; the door checks the row once more.
  rows.put("roleTags", { opportunityKey, personKey, body: mergePatch(body, patch) as RoleTagRow["body"] });
}

/** Gives or takes one of the six roles. */
export const roleSet = define({
  name: "role.set",
  schema: z.strictObject({ name: z.literal("role.set"), ...tagged, role: z.enum(ROLES), on: z.boolean() }),
  tables: ["roleTags"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: (change) => [tagRef(change)],
  apply: (change, rows) => patchTag(rows, change, { roles: { [change.role]: change.on ? true : null } }),
  about: ({ personKey, role, on }) => ({ personKey, role, on }),
});

/** Everything else about a person in this opportunity. */
export const roleTagEdit = define({
  name: "roleTag.edit",
  schema: z.strictObject({ name: z.literal("roleTag.edit"), ...tagged, patch: patchOf(tagDetails) }),
  tables: ["roleTags"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: (change) => [tagRef(change)],
  apply: (change, rows) => patchTag(rows, change, change.patch),
  about: ({ personKey, patch }) => ({ personKey, fields: Object.keys(patch) }),
});

/** The same roles, stance or other fact for several people at once, in one step. */
export const peopleTag = define({
  name: "people.tag",
  schema: z.strictObject({
    name: z.literal("people.tag"),
    opportunityKey: key,
    people: z.array(key).check(z.minLength(1)),
    /** `roles` are a set: `{ KDL: true, SPONSOR: null }` gives one and takes the other. */
    patch: patchOf(tagBody),
  }),
  tables: ["roleTags"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey, people }) =>
    [...new Set(people)].map((personKey) => tagRef({ opportunityKey, personKey })),
  apply: ({ opportunityKey, people, patch }, rows) => {
    for (const personKey of new Set(people)) patchTag(rows, { opportunityKey, personKey }, patch);
  },
  about: ({ people, patch }) => ({ count: new Set(people).size, fields: Object.keys(patch) }),
});
