import * as z from "zod/mini";
import { key, table, text } from "./table";

const openForm = z.record(key, z.json());

export const accounts = table({
  key: ["accountKey"],
  stores: { initial: "accountKey" },
  row: z.object({
    /** `crm:org:account:id` */
    accountKey: key,
    body: z.strictObject({
      /** As the CRM's page last showed it. */
      page: z.optional(z.strictObject({ name: z.optional(text) })),
      /** Five parts of the account plan (F1), client initiatives map (F2), units, offerings. */
      plan: z.optional(openForm),
      initiatives: z.optional(openForm),
      units: z.optional(openForm),
      offerings: z.optional(openForm),
    }),
  }),
});
export type AccountRow = z.infer<typeof accounts.row>;
