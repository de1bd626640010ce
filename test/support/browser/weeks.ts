/** What a rep records in weeks, put on the disk at once: rows of one opportunity, then the page is loaded anew. */
import type { Helpers } from "./helpers.ts";
import type { Deal } from "./rep.ts";

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** A local day before (or, negative, after) today, `YYYY-MM-DD`. */
export function daysAgo(days: number, now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

export interface Weeks {
  /** By item or sign id: the body of its row. */
  evidence?: Record<string, Record<string, unknown>>;
  /** By kind: `deal`, or a form. */
  plans?: Record<string, Record<string, unknown>>;
  /** By contact id. */
  tags?: Record<string, Record<string, unknown>>;
}

/** Records all of it for the opportunity that is open, and opens it again. */
export async function afterWeeks(ssm: Helpers, deal: Deal, { evidence = {}, plans = {}, tags = {} }: Weeks) {
  const opportunityKey = String((await ssm.readDatabase())?.opportunities?.[0]?.opportunityKey);
  const of = (rows: Record<string, Record<string, unknown>>, key: string) =>
    Object.entries(rows).map(([id, body]) => ({ opportunityKey, [key]: id, body }));
  await ssm.putRows({
    evidence: of(evidence, "itemId"),
    plans: of(plans, "kind"),
    roleTags: of(tags, "personKey"),
  });
  return deal.reload();
}
