import * as z from "zod/mini";
import { fieldNames } from "../crm/reading";
import type { PageKind, PagePart, PortName } from "./messages";

/** The schemas by which extension pages and the service worker check what arrives from a page. */

const text = z.string().check(z.maxLength(5000));
const short = z.string().check(z.maxLength(400));

export const identitySchema = z.object({
  crm: short,
  org: short,
  type: z.enum(["opportunity", "account", "contact"]),
  id: short,
  key: short,
});

const readStates = ["read", "blank", "missing", "unreadable"] as const;
const fieldText = z.object({
  state: z.enum(readStates),
  text,
  locator: z.nullable(short),
  tried: z.array(short),
  guess: z.optional(text),
});

export const pageReadingSchema = z.object({
  identity: identitySchema,
  profile: short,
  lacks: z.array(z.enum(fieldNames)),
  language: short,
  dateLanguage: short,
  otherDates: z.array(short).check(z.maxLength(40)),
  fields: z.partialRecord(z.enum(fieldNames), fieldText),
  contacts: z.object({
    state: z.enum([...readStates, "notSeen"]),
    rows: z
      .array(
        z.object({ id: short, name: text, title: text, role: text, primary: z.boolean(), locator: short }),
      )
      .check(z.maxLength(5000)),
    locator: z.nullable(short),
    tried: z.array(short),
    whole: z.optional(z.literal(true)),
  }),
  stages: z.array(z.object({ value: text, label: text, current: z.boolean() })).check(z.maxLength(200)),
  searching: z.boolean(),
});

const kinds = ["opportunity", "account", "contact", "list", "related", "other"] as const satisfies PageKind[];
const pageParts = [
  "reader",
  "frame",
  "lists",
  "nothing",
  "menu",
  "chips",
  "teacher",
  "picker",
  "rows",
] as const satisfies PagePart[];
/** What the service worker accepts, by name. */
export const workerRequests = {
  "frame/register": z.object({ token: short }),
  "page/load": z.object({ parts: z.array(z.enum(pageParts)) }),
  "reading/settled": z.object({ reading: pageReadingSchema }),
  "roles/ask": z.object({
    opportunityKey: z.nullable(short),
    personKeys: z.array(short).check(z.maxLength(5000)),
  }),
  "frame/confirm": z.object({ token: short }),
  "site/on": z.object({ origin: short, profile: short, teaching: z.optional(z.boolean()) }),
  "site/off": z.object({ origin: short }),
  "records/changed": z.object({ opportunityKey: z.nullable(short) }),
  "profiles/changed": z.object({}),
  "backups/changed": z.object({}),
};

/** What an extension page accepts from the content script. */
export const frameMessages = {
  page: z.object({
    kind: z.nullable(z.enum(kinds)),
    identity: z.nullable(identitySchema),
    siteOff: z.boolean(),
    host: short,
    teaching: z.nullable(short),
  }),
  reading: z.object({ reading: pageReadingSchema }),
  failed: z.object({ reason: text }),
  dock: z.object({ isTight: z.boolean(), handleHidden: z.boolean() }),
  target: z.object({
    target: z.nullable(
      z.object({
        opportunityKey: z.nullable(short),
        opportunityName: text,
        personKey: short,
        name: text,
        accountKey: short,
        mode: z.enum(["peek", "menu"]),
      }),
    ),
  }),
  // Its own schema comes with the view that teaches (`teachSchema.ts`): nobody else needs it.
  taught: z.object({ answer: z.unknown() }),
};

export const portNames = ["sidebar", "roleMenu", "sidePanel"] as const satisfies PortName[];

/** Every message on the wire is `{ name, ...body }`. */
export const envelope = z.looseObject({ name: short });
