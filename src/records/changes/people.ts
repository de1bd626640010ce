import * as z from "zod/mini";
import { newId } from "../clock";
import { mergePatch, patchOf } from "../mergePatch";
import { type PersonRow, personDetails } from "../schema/people";
import { key } from "../schema/table";
import { define } from "./define";

const LOCAL = "local:";

/** The key of a person who is typed by hand. */
export const newPersonKey = (): string => `${LOCAL}${newId()}`;
export const isTypedByHand = (personKey: string): boolean => personKey.startsWith(LOCAL);

/** Of a person typed by hand. */
export const localKey = z.string().check(z.startsWith(LOCAL), z.minLength(LOCAL.length + 1));
const namedDetails = z.strictObject({ ...personDetails.shape, name: z.string().check(z.regex(/\S/)) });

/** A person whom the CRM's page doesn't show. Without `personKey` the change makes one. */
export const personAdd = define({
  name: "person.add",
  schema: z.strictObject({
    name: z.literal("person.add"),
    opportunityKey: key,
    personKey: z._default(localKey, newPersonKey),
    person: namedDetails,
  }),
  tables: ["people"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: ({ personKey }) => [{ table: "people", key: personKey }],
  apply: ({ opportunityKey, personKey, person }, rows) => {
    if (rows.get("people", personKey)) return;
    rows.put("people", { personKey, opportunityKey, body: person });
  },
  about: ({ personKey }) => ({ personKey }),
});

/** What the rep says of a person beats what the page shows; null gives the page's word back. */
export const personEdit = define({
  name: "person.edit",
  schema: z.strictObject({
    name: z.literal("person.edit"),
    /** The opportunity in whose history this stands. */
    opportunityKey: z.optional(key),
    personKey: key,
    patch: patchOf(personDetails),
  }),
  tables: ["people"],
  undoable: true,
  scope: (change) => change.opportunityKey ?? null,
  rows: ({ personKey }) => [{ table: "people", key: personKey }],
  apply: ({ personKey, patch }, rows) => {
    const row = rows.get("people", personKey) ?? { personKey, body: {} };
    // A patch that fits the body's schema makes a body; the door checks the row once more.
    rows.put("people", { ...row, body: mergePatch(row.body, patch) as PersonRow["body"] });
  },
  about: ({ personKey, patch }) => ({ personKey, fields: Object.keys(patch) }),
});

/** Removes a person typed by hand, with all tags. Who comes from the CRM stays as long as the CRM shows them. */
export const personRemove = define({
  name: "person.remove",
  schema: z.strictObject({ name: z.literal("person.remove"), opportunityKey: key, personKey: localKey }),
  tables: ["people", "roleTags"],
  undoable: true,
  scope: (change) => change.opportunityKey,
  rows: async ({ personKey }, find) => [
    { table: "people", key: personKey },
    ...(await find("roleTags", "personKey", personKey)).map((tag) => ({
      table: "roleTags" as const,
      key: tag,
    })),
  ],
  apply: ({ personKey }, rows) => {
    rows.remove("people", personKey);
    for (const tag of rows.all("roleTags")) rows.remove("roleTags", [tag.opportunityKey, tag.personKey]);
  },
  about: ({ personKey }) => ({ personKey }),
});
