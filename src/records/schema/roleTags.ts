import * as z from "zod/mini";
import { ACCESSES, CONFIRMATIONS, ROLES, STANCES } from "../../method/vocabulary";
import { day, key, setOf, setOfKeys, table, text } from "./table";

const STAGES = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** All of a tag but the roles themselves (ssm.md 2.7). */
export const tagDetails = z.strictObject({
  /** A team's own roles, by the ids of its playbook. */
  ownRoles: z.optional(setOfKeys),
  stance: z.optional(z.enum(STANCES)),
  access: z.optional(z.enum(ACCESSES)),
  /** How many sources say so. */
  confirmed: z.optional(z.enum(CONFIRMATIONS)),
  /** 1 low, 2 structure, 3 inner circle */
  influence: z.optional(z.int().check(z.minimum(1), z.maximum(3))),
  /** By office, not by standing. */
  formal: z.optional(z.boolean()),
  /** The figure that moves (benefit owner). */
  measure: z.optional(text),
  /** Our relationship owner. */
  owner: z.optional(text),
  /** Last two-way contact. */
  lastTouch: z.optional(day),
  nextStep: z.optional(z.strictObject({ date: z.optional(day), text: z.optional(text) })),
  agendas: z.optional(z.strictObject({ business: z.optional(text), personal: z.optional(text) })),
  criteria: z.optional(z.array(z.strictObject({ text, weight: z.optional(z.number()) }))),
  /** Stages in which this person takes part. */
  stages: z.optional(setOf(STAGES)),
  /** What this person would choose if it were theirs alone. */
  preferred: z.optional(text),
  howWeKnow: z.optional(text),
  note: z.optional(text),
  /** When the note was true, and where it comes from. */
  noteDate: z.optional(day),
  noteSource: z.optional(text),
});

/** All that a tag says; roles are a set. */
export const tagBody = z.strictObject({ ...tagDetails.shape, roles: z.optional(setOf(ROLES)) });

export const roleTags = table({
  key: ["opportunityKey", "personKey"],
  stores: { initial: "[opportunityKey+personKey], personKey" },
  dropWhenEmpty: true,
  row: z.object({
    opportunityKey: key,
    personKey: key,
    body: tagBody,
  }),
});
export type RoleTagRow = z.infer<typeof roleTags.row>;
