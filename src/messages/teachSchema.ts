import * as z from "zod/mini";
import { fieldNames } from "../crm/reading";
import type { ListFound } from "../crm/teach/contacts";
import type { Mark } from "../crm/teach/mark";
import { contactListSchema, locatorSchema } from "./profileSchema";
import { pageReadingSchema } from "./schemas";
import type { PickedField, TeachPage, TeachTold } from "./teach";

/** The schemas by which the view that teaches checks what a page answers, and a lesson that was begun before. */

const text = z.string().check(z.maxLength(5000));
const short = z.string().check(z.maxLength(400));
const address = z.string().check(z.maxLength(8000));

const mark: z.ZodMiniType<Mark> = z.strictObject({
  kind: z.enum(["attribute", "label", "link", "title", "class", "position"]),
  locator: locatorSchema,
  label: z.optional(short),
});

export const teachPageSchema: z.ZodMiniType<TeachPage> = z.strictObject({
  address,
  title: text,
  language: short,
});

export const pickedSchema: z.ZodMiniType<PickedField> = z.strictObject({
  text,
  part: text,
  parts: z.array(text).check(z.maxLength(60)),
  marks: z.array(mark).check(z.maxLength(20)),
  state: z.enum(["taught", "guess", "nothing"]),
});

export const listFoundSchema: z.ZodMiniType<ListFound> = z.strictObject({
  list: contactListSchema,
  idPattern: short,
  heading: z.nullable(text),
});

const fieldName = z.enum(fieldNames);
const refused = z.enum(["secret", "outside", "otherSite", "gone"]);
const scene = {
  page: teachPageSchema,
  shown: z.array(short).check(z.minLength(1), z.maxLength(5)),
  isDialog: z.boolean(),
};

export const toldSchema: z.ZodMiniType<TeachTold> = z.discriminatedUnion("told", [
  z.strictObject({ told: z.literal("hover"), text, why: z.nullable(refused) }),
  z.strictObject({ told: z.literal("field"), field: fieldName, ...scene, picked: pickedSchema }),
  z.strictObject({
    told: z.literal("list"),
    ...scene,
    list: z.nullable(listFoundSchema),
    rows: pageReadingSchema.shape.contacts.shape.rows,
  }),
  z.strictObject({
    told: z.literal("refused"),
    field: z.enum([...fieldNames, "contacts"]),
    why: refused,
  }),
  z.strictObject({ told: z.literal("stopped") }),
  z.strictObject({
    told: z.literal("tried"),
    page: teachPageSchema,
    id: z.nullable(text),
    reading: z.nullable(pageReadingSchema),
  }),
]);
