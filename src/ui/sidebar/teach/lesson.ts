import * as z from "zod/mini";
import type { Profile } from "../../../crm/profile";
import type { ContactRow } from "../../../crm/reading";
import { addressRule } from "../../../crm/teach/address";
import type { ListFound } from "../../../crm/teach/contacts";
import { profileOf, type TaughtField } from "../../../crm/teach/draft";
import { stateOf } from "../../../crm/teach/mark";
import { pageReadingSchema } from "../../../messages/schemas";
import type { PickedField, TeachPage } from "../../../messages/teach";
import { listFoundSchema, pickedSchema, teachPageSchema } from "../../../messages/teachSchema";

/** A lesson under way: what a rep has pointed at so far, in their order. Plain values; nothing of it is read yet. */

export const teachSteps = ["name", "account", "amount", "closeDate", "stage", "contacts"] as const;
export type TeachStep = (typeof teachSteps)[number];
const stepName = z.enum(teachSteps);

interface Place {
  page: TeachPage;
  /** The layer of the page, as selectors. */
  shown: string[];
  isDialog: boolean;
}
export type Deed =
  | ({ step: Exclude<TeachStep, "contacts">; did: "picked"; picked: PickedField } & Place)
  | ({ step: "contacts"; did: "found"; list: ListFound | null; rows: ContactRow[] } & Place)
  | { step: TeachStep; did: "skipped" };

export interface Lesson {
  /** Every deed, the last one can be taken back. The last of a step is what holds. */
  deeds: Deed[];
  phase: "point" | "try";
  /** What the rep calls this CRM; empty: the host. */
  name: string;
}

const place = { page: teachPageSchema, shown: z.array(z.string()), isDialog: z.boolean() };
export const lessonSchema: z.ZodMiniType<Lesson> = z.strictObject({
  deeds: z.array(
    z.discriminatedUnion("did", [
      z.strictObject({
        step: z.enum(["name", "account", "amount", "closeDate", "stage"]),
        did: z.literal("picked"),
        picked: pickedSchema,
        ...place,
      }),
      z.strictObject({
        step: z.literal("contacts"),
        did: z.literal("found"),
        list: z.nullable(listFoundSchema),
        rows: pageReadingSchema.shape.contacts.shape.rows,
        ...place,
      }),
      z.strictObject({ step: stepName, did: z.literal("skipped") }),
    ]),
  ),
  phase: z.enum(["point", "try"]),
  name: z.string(),
});

export const newLesson: Lesson = { deeds: [], phase: "point", name: "" };

/**
 * What holds for a step now; undefined: not come to yet. The text beside a value may be another value, as where values
 * stand one below the other: that is this record's own and no label, nor may it get into a profile.
 */
export function deedOf({ deeds }: Lesson, step: TeachStep): Deed | undefined {
  const deed = deeds.findLast((each) => each.step === step);
  if (deed?.did !== "picked") return deed;
  const values = new Set(
    deeds.flatMap((each) =>
      each.did === "picked" && each.step !== step
        ? [plain(each.picked.part)]
        : each.did === "found"
          ? each.rows.map(({ name }) => plain(name))
          : [],
    ),
  );
  const marks = deed.picked.marks.filter(({ label }) => label === undefined || !values.has(plain(label)));
  if (marks.length === deed.picked.marks.length) return deed;
  return { ...deed, picked: { ...deed.picked, marks, state: stateOf(marks) } };
}

const plain = (text: string): string => text.trim().toLowerCase();

/** A step is done when it is taught or skipped: one that can only be guessed still wants a word of the rep's. */
export function isDone(lesson: Lesson, step: TeachStep): boolean {
  const deed = deedOf(lesson, step);
  if (deed?.did === "picked") return deed.picked.state === "taught";
  return deed?.did === "found" ? deed.list !== null : deed?.did === "skipped";
}

export const nextStep = (lesson: Lesson): TeachStep | undefined =>
  teachSteps.find((step) => !isDone(lesson, step));

/** Where the record stood when something was first picked. */
export const firstPlace = ({ deeds }: Lesson): Place | undefined =>
  deeds.find((deed): deed is Extract<Deed, Place> => deed.did !== "skipped");

/** The layer in which all of it stands: the whole page, once one of them was beside the others. */
export function shownOf({ deeds }: Lesson): string[] | null {
  const places = deeds.flatMap((deed) => (deed.did === "skipped" ? [] : [deed.shown]));
  return places.find(([first]) => first === "body") ?? places.at(-1) ?? null;
}

/** Whether the address of this page tells records apart; without that nothing could be kept. */
export const namesRecord = (address: string): boolean => addressRule(address) !== null;

/** Only fields that can be found again are stored: no guesses, nothing skipped, nothing that was wrong elsewhere. */
export function taughtFields(lesson: Lesson, leftOut: readonly TeachStep[] = []): TaughtField[] {
  return teachSteps.flatMap((step): TaughtField[] => {
    const deed = deedOf(lesson, step);
    if (deed?.did !== "picked" || deed.picked.state !== "taught" || leftOut.includes(step)) return [];
    return [{ field: deed.step, text: deed.picked.part, marks: deed.picked.marks }];
  });
}

export function taughtList(lesson: Lesson, leftOut: readonly TeachStep[] = []): ListFound | null {
  const deed = deedOf(lesson, "contacts");
  return deed?.did === "found" && !leftOut.includes("contacts") ? deed.list : null;
}

/** A second record that the rep has opened, and what its name was read as. */
export interface Second {
  page: TeachPage;
  name: string;
}

/**
 * The lesson as a profile. With a second record the address rule is sure, and so is whether titles carry names. Null
 * where the addresses don't tell records apart or the name isn't taught.
 */
export function profileFrom(
  lesson: Lesson,
  origin: string,
  second: Second | null,
  leftOut: readonly TeachStep[] = [],
): Profile | null {
  const first = firstPlace(lesson);
  const fields = taughtFields(lesson, leftOut);
  const name = fields.find(({ field }) => field === "name");
  if (!first || !name) return null;
  const isOther = second !== null && second.page.address !== first.page.address;
  const address = addressRule(first.page.address, isOther ? second.page.address : undefined);
  if (!address) return null;
  return profileOf({
    origin,
    name: lesson.name.trim() || new URL(origin).host,
    address,
    shown: shownOf(lesson) ?? ["body"],
    isDialog: first.isDialog,
    titleNames:
      first.page.title.includes(name.text) &&
      (!isOther || (second.name !== "" && second.page.title.includes(second.name))),
    language: first.page.language,
    fields,
    contacts: taughtList(lesson, leftOut),
  });
}
