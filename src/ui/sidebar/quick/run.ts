import * as z from "zod/mini";
import type { QuickQuestion } from "../../../method/quickLook";
import { QUESTIONS } from "../../../method/vocabulary";

/** A quick look on its way: its questions stay as they were asked, whatever the answers change. */
export interface Run {
  questions: QuickQuestion[];
  /** The question that is shown; as many as there are: all were shown. */
  at: number;
}

const worth = { gain: z.number(), rawGain: z.number() };
const asked = ["cra", "uniqueValue", "options", "valueCase", "money", "benefit", "nextStep"] as const;
const question = z.discriminatedUnion("kind", [
  z.strictObject({ ...worth, kind: z.literal("item"), id: z.string() }),
  z.strictObject({ ...worth, kind: z.literal("signs"), ids: z.array(z.string()) }),
  z.strictObject({ ...worth, kind: z.literal("role"), id: z.string() }),
  z.strictObject({
    ...worth,
    kind: z.literal("person"),
    id: z.string(),
    about: z.enum(["access", "stance"]),
  }),
  z.strictObject({ ...worth, kind: z.literal("answer"), id: z.enum(asked) }),
  z.strictObject({ ...worth, kind: z.literal("contact") }),
  z.strictObject({ ...worth, kind: z.literal("question"), id: z.enum(QUESTIONS) }),
]);
const run = z.strictObject({
  questions: z.array(question).check(z.minLength(1)),
  at: z.int().check(z.minimum(0)),
});

/** Where a run that was left is kept: a draft, since only the answers are facts. */
export const runId = (opportunityKey: string) => `quickLook:${opportunityKey}`;

/** A run as it was left, or null for what isn't one (another version's, a damaged one): then one begins anew. */
export function readRun(text: string | null): Run | null {
  if (text === null) return null;
  try {
    const read = run.safeParse(JSON.parse(text));
    return read.success && read.data.at < read.data.questions.length ? read.data : null;
  } catch {
    return null;
  }
}

/** What tells two questions apart, also as the key of what is drawn. */
export const questionKey = (each: QuickQuestion): string =>
  [
    each.kind,
    "id" in each ? each.id : "ids" in each ? each.ids.join(" ") : "",
    "about" in each ? each.about : "",
  ].join(" ");
