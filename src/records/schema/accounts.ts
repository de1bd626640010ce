import * as z from "zod/mini";
import { ROLES } from "../../method/vocabulary";
import { key, table, text } from "./table";

/** A post that the account has, or usually has in its industry; what isn't said follows the playbook. */
const post = z.strictObject({
  role: z.optional(z.enum(ROLES)),
  post: z.optional(text),
  issues: z.optional(text),
  /** There is none here. */
  off: z.optional(z.literal(true)),
});

const openForm = z.record(key, z.json());

/** What the rep says of an account. */
export const accountDetails = z.strictObject({
  /** Id of an industry of the playbook. */
  industry: z.optional(key),
  /** By the post's id in the playbook (`banking.KDL.1`), or an own one. */
  posts: z.optional(z.record(key, post)),
  /** The five parts of the account plan (F1): texts, and tables of lines by id. */
  plan: z.optional(openForm),
  /** The client initiatives map (F2): cards and links by id. */
  initiatives: z.optional(openForm),
  /** The customer's units by id, each with what it has of our offerings by id. */
  units: z.optional(openForm),
  offerings: z.optional(openForm),
});
export type AccountDetails = z.infer<typeof accountDetails>;

export const accounts = table({
  key: ["accountKey"],
  stores: { initial: "accountKey" },
  row: z.object({
    /** `crm:org:account:id` */
    accountKey: key,
    body: z.strictObject({
      ...accountDetails.shape,
      /** As the CRM's page last showed it. */
      page: z.optional(z.strictObject({ name: z.optional(text) })),
    }),
  }),
});
export type AccountRow = z.infer<typeof accounts.row>;
