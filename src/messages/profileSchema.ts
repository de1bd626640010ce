import * as z from "zod/mini";
import type {
  CellLocator,
  ContactListLocator,
  Locator,
  Profile,
  RecordUrl,
  StageListLocator,
} from "../crm/profile";
import { fieldNames } from "../crm/reading";
import type { Addition } from "../crm/teach/addition";
import { taughtId } from "../crm/teach/draft";
import type { FaultKind } from "../method/fault";
import { isPattern, isStep } from "./patterns";

/**
 * What a profile that isn't ours must be before it reads a page: one that a rep taught, a colleague's file, an
 * administrator's policy, or places added to a shipped one. Held against `crm/profile` by its types.
 */

/** Our own rules name their fault where zod has a sentence; `profileFile` makes words of it. */
export const profileFaults = [
  "notPattern",
  "notSelector",
  "notOrigin",
  "notOfOrigin",
  "noNamePlace",
  "tooFewPlaces",
] as const satisfies FaultKind[];
const kind = (name: (typeof profileFaults)[number]): string => name;

const short = z.string().check(z.maxLength(400));
const name = z.string().check(z.minLength(1), z.maxLength(80));
const pattern = z.string().check(z.maxLength(1000), z.refine(isPattern, { error: kind("notPattern") }));
/** A position deep in a page is one long step. */
const step = z.string().check(z.maxLength(4000), z.refine(isStep, { error: kind("notSelector") }));
const selector = z.string().check(z.maxLength(2000));
const steps = z.array(step).check(z.minLength(1), z.maxLength(12));
const few = <S extends z.ZodMiniType>(one: S) => z.array(one).check(z.maxLength(60));

const value = {
  take: z.optional(z.enum(["text", "link", "control", "rest"])),
  whole: z.optional(few(short)),
  pattern: z.optional(pattern),
  inLists: z.optional(z.boolean()),
};
const id = z.string().check(z.maxLength(60));

export const locatorSchema: z.ZodMiniType<Locator> = z.discriminatedUnion("by", [
  z.strictObject({
    id,
    by: z.literal("css"),
    find: steps,
    attribute: z.optional(short),
    witness: z.optional(z.literal(true)),
    ...value,
  }),
  z.strictObject({
    id,
    by: z.literal("labelled"),
    find: steps,
    attribute: z.optional(short),
    value: z.array(step).check(z.maxLength(12)),
    ...value,
  }),
  z.strictObject({ id, by: z.literal("title"), pattern }),
]);

const column = z.enum(["title", "role", "primary"]);
const cell: z.ZodMiniType<CellLocator> = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("label"),
    find: step,
    attribute: z.optional(short),
    value: z.array(step).check(z.maxLength(12)),
  }),
  z.strictObject({ by: z.literal("name"), column, find: step }),
  z.strictObject({ by: z.literal("header"), headers: step, cells: step }),
  z.strictObject({ by: z.literal("words"), find: step }),
]);

export const contactListSchema: z.ZodMiniType<ContactListLocator> = z.strictObject({
  id,
  find: steps,
  count: z.optional(step),
  titled: z.optional(z.strictObject({ find: z.optional(step), attribute: z.optional(short) })),
  rows: step,
  link: step,
  name: z.optional(few(steps)),
  cells: few(cell),
  whole: z.optional(short),
  empty: z.optional(step),
});

const stageList: z.ZodMiniType<StageListLocator> = z.strictObject({
  id,
  find: steps,
  valueAttribute: z.optional(short),
  label: z.optional(step),
  labelAttribute: z.optional(short),
  current: few(short),
});

const recordUrl: z.ZodMiniType<RecordUrl> = z.strictObject({
  type: z.enum(["opportunity", "account", "contact", "list", "related"]),
  pattern,
});

const labelName = z.enum([...fieldNames, "contacts", "roles", "title", "role", "primary"]);
const fieldName = z.enum(fieldNames);
const isOrigin = (text: string) =>
  URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text);

/** A whole profile of a site that was taught: bound to its one origin, and to nothing that we ship. */
export const taughtProfileSchema: z.ZodMiniType<Profile> = z
  .strictObject({
    id: short,
    crm: short,
    name,
    hosts: z.array(short).check(z.maxLength(0)),
    origin: z.string().check(z.refine(isOrigin, { error: kind("notOrigin") })),
    marks: z.array(z.never()),
    urls: z.array(recordUrl).check(z.minLength(1), z.maxLength(10)),
    idForm: z.enum(["salesforce18", "lowerCase", "asIs"]),
    shown: few(step).check(z.minLength(1)),
    titleNames: z.boolean(),
    addressLags: z.optional(z.boolean()),
    proof: z.optional(z.strictObject({ find: step, attribute: short, pattern })),
    ignore: selector,
    onlyLists: z.optional(selector),
    notText: selector,
    fields: z.partialRecord(fieldName, few(locatorSchema)),
    required: few(fieldName),
    contactLists: few(contactListSchema),
    contactIdPattern: pattern,
    stageLists: few(stageList),
    labels: z.partialRecord(labelName, few(short)),
    blankTexts: few(short),
    language: z.optional(short),
    englishIsAnyRegion: z.optional(z.boolean()),
    otherDates: z.optional(step),
    dock: z.strictObject({ right: few(step), width: few(step) }),
    examples: z.array(z.never()),
  })
  .check(
    z.refine(({ id, crm, origin }) => id === taughtId(origin) && crm === id, {
      path: ["id"],
      error: kind("notOfOrigin"),
    }),
    z.refine(({ fields }) => (fields.name?.length ?? 0) > 0, {
      path: ["fields", "name"],
      error: kind("noNamePlace"),
    }),
    z.refine(({ fields }) => Object.values(fields).every(isLasting), {
      path: ["fields"],
      error: kind("tooFewPlaces"),
    }),
  );

/** Two ways or more, one of them not by where something stands alone. A witness only corroborates. */
const isLasting = (locators: readonly Locator[] | undefined): boolean =>
  !locators?.length ||
  (locators.length > 1 && locators.some((one) => one.by !== "title" && !(one.by === "css" && one.witness)));

export const additionSchema: z.ZodMiniType<Addition> = z
  .strictObject({
    profile: name,
    host: z.string().check(z.regex(/^[a-z0-9.-]+$/)),
    fields: z.partialRecord(fieldName, z.strictObject({ locators: few(locatorSchema), labels: few(short) })),
  })
  .check(
    z.refine(({ fields }) => Object.values(fields).every((field) => isLasting(field?.locators)), {
      path: ["fields"],
      error: kind("tooFewPlaces"),
    }),
  );
