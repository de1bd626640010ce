import * as z from "zod/mini";
import { ROLES, SIDES } from "../../method/vocabulary";
import { key, table, text } from "./table";

/** What the rep says of a person; it beats what the page shows. */
export const personDetails = z.strictObject({
  name: z.optional(text),
  title: z.optional(text),
  organisation: z.optional(text),
  /** Where they work: town, plant, branch. */
  site: z.optional(text),
  side: z.optional(z.enum(SIDES)),
  left: z.optional(z.boolean()),
  /** personKey */
  reportsTo: z.optional(key),
  industryPost: z.optional(text),
  /** Nobody yet, but a gap to fill: the role that somebody must hold; `name` says whom to look for. */
  seeks: z.optional(z.enum(ROLES)),
});
export type PersonDetails = z.infer<typeof personDetails>;

export const people = table({
  key: ["personKey"],
  stores: { initial: "personKey, opportunityKey" },
  skeleton: ["/opportunityKey"],
  row: z.object({
    /** `crm:org:contact:id`, or a local id when typed by hand */
    personKey: key,
    /** Only of people typed by hand: the opportunity in which that happened. */
    opportunityKey: z.optional(key),
    body: z.strictObject({
      ...personDetails.shape,
      /** personKey: a second entry of the CRM for one person; what is said of it is said of that one. */
      sameAs: z.optional(key),
      /** As the CRM's page last showed them. */
      page: z.optional(z.strictObject({ name: z.optional(text), title: z.optional(text) })),
    }),
  }),
});
export type PersonRow = z.infer<typeof people.row>;
