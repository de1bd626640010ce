import * as z from "zod/mini";
import type { FieldName } from "../../crm/reading";
import { OUTCOMES } from "../../method/vocabulary";
import { day, key, mappedStage, moment, setOfKeys, stageNumber, table, text } from "./table";

export const FIELD_NAMES = [
  "name",
  "account",
  "accountId",
  "amount",
  "closeDate",
  "stage",
  "owner",
  "probability",
  "forecastCategory",
  "nextStep",
] as const satisfies readonly FieldName[];

export const identity = z.object({
  crm: key,
  org: key,
  type: z.enum(["opportunity", "account", "contact"]),
  id: key,
  key,
});

/** A field as it was last shown. What the page didn't show isn't stored: the earlier value stays. */
export const storedField = z.object({
  state: z.enum(["read", "blank"]),
  text,
  value: z.nullable(z.union([z.string(), z.number()])),
  currency: z.nullable(z.string()),
});
export type StoredField = z.infer<typeof storedField>;

/** A contact of the record, in page order. `id` is empty when the row carried no link. */
export const storedContact = z.object({
  id: text,
  name: text,
  title: text,
  role: text,
  primary: z.boolean(),
});
export type StoredContact = z.infer<typeof storedContact>;

/** What all readings of this record together say: newest where shown, earlier where not. */
export const storedReading = z.object({
  identity,
  language: z.optional(text),
  fields: z.optional(z.partialRecord(z.enum(FIELD_NAMES), storedField)),
  contacts: z.optional(z.array(storedContact)),
  stages: z.optional(z.array(z.object({ value: text, label: text, current: z.boolean() }))),
});
export type StoredReading = z.infer<typeof storedReading>;

/** What the rep types by hand where the page shows nothing that can be read, or something wrong. */
export const typedFields = z.strictObject({
  name: z.optional(text),
  account: z.optional(text),
  amount: z.optional(z.number()),
  currency: z.optional(text),
  closeDate: z.optional(day),
  stage: z.optional(text),
  owner: z.optional(text),
  probability: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  nextStep: z.optional(text),
  forecastCategory: z.optional(text),
  /** What the page said where the rep typed something else: theirs counts while the page goes on saying it. */
  instead: z.optional(z.partialRecord(z.enum(FIELD_NAMES), text)),
});

/** What a list of the CRM or a file said of a record: it counts where neither its own page nor the rep says anything. */
const { instead: _, forecastCategory: __, ...told } = typedFields.shape;
export const secondHand = z.strictObject({
  ...told,
  from: z.enum(["list", "file"]),
  /** The day on which it was last taken over. */
  on: day,
});

/** What a person decides about an opportunity besides `outcome`. */
export const decided = z.strictObject({
  /** The customer's phase when we came in. */
  entryStage: z.optional(stageNumber),
  /** Day of loss or disqualification. */
  closedOn: z.optional(day),
  why: z.optional(text),
  /** The rep's own mapping, and the CRM stage it was made for: it ends with that stage. */
  ssmStage: z.optional(z.strictObject({ stage: text, ssm: mappedStage })),
  /** As in the playbook's `crmStageMap`, where it can't be told from the CRM's id. */
  crmSystem: z.optional(text),
  typed: z.optional(typedFields),
});

export const opportunities = table({
  key: ["opportunityKey"],
  stores: {
    initial: "opportunityKey, lastSeen, outcome, accountKey",
    playbooks: "opportunityKey, lastSeen, outcome, accountKey, playbookId",
  },
  unlogged: ["/lastSeen"],
  skeleton: ["/outcome", "/lastSeen", "/playbookId", "/accountKey", "/body/firstSeen"],
  row: z.object({
    opportunityKey: key,
    accountKey: z.optional(key),
    outcome: z.enum(OUTCOMES),
    lastSeen: moment,
    /** The playbook that judges it, by its id in `playbooks`; absent: ours. */
    playbookId: z.optional(key),
    body: z.strictObject({
      ...decided.shape,
      firstSeen: day,
      reading: z.optional(storedReading),
      secondHand: z.optional(secondHand),
      /** The CRM's stages as we saw them change, oldest first; `since` of the first is the day first seen. */
      crmStages: z.optional(z.array(z.strictObject({ stage: text, since: day }))),
      /** Other keys of the same record (renamed org, merged or moved in the CRM). */
      aliases: z.optional(setOfKeys),
    }),
  }),
});
export type OpportunityRow = z.infer<typeof opportunities.row>;
