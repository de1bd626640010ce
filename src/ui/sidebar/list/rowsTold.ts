import * as z from "zod/mini";
import { parseAmount, parsePercent } from "../../../crm/amounts";
import { parseDate } from "../../../crm/dates";
import { FIELD_NAMES, identity } from "../../../records/schema/opportunities";
import type { RowsTake } from "../../../records/takeRows";

const text = z.string().check(z.maxLength(4000));

/** What the page tells of a list: nothing of it is trusted before it has this form. */
export const rowsTold = z.object({
  told: z.literal("rows"),
  language: text,
  dateLanguage: text,
  rows: z
    .array(
      z.object({
        identity: z.object({ ...identity.shape, type: z.literal("opportunity") }).check(
          z.refine(({ crm, org, type, id, key }) => key === [crm, org, type, id].join(":"), {
            message: "the key isn't that of the record's identity",
          }),
        ),
        cells: z.partialRecord(z.enum(FIELD_NAMES), text),
      }),
    )
    .check(z.maxLength(500)),
});
export type RowsTold = z.infer<typeof rowsTold>;

/** What a list says of its opportunities, by the same rules as on a page: what can be read in two ways isn't taken. */
export function rowsOfList({ rows, language, dateLanguage }: RowsTold): RowsTake["opportunities"] {
  const dates = rows.flatMap(({ cells }) => cells.closeDate ?? []);
  return rows.map(({ identity, cells }) => {
    const { name, account, stage, owner, nextStep } = cells;
    const money = cells.amount ? parseAmount(cells.amount, language) : null;
    const closeDate = cells.closeDate ? parseDate(cells.closeDate, dateLanguage, dates) : null;
    const probability = cells.probability ? parsePercent(cells.probability, language) : null;
    const fields = {
      ...(name ? { name } : {}),
      ...(account ? { account } : {}),
      ...(stage ? { stage } : {}),
      ...(owner ? { owner } : {}),
      ...(nextStep ? { nextStep } : {}),
      ...(money ? { amount: money.value, ...(money.currency ? { currency: money.currency } : {}) } : {}),
      ...(closeDate ? { closeDate } : {}),
      ...(probability === null ? {} : { probability }),
    };
    return { opportunityKey: identity.key, fields };
  });
}
