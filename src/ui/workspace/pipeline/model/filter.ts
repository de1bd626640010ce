import type { PipelineDeal } from "./deals";

/** Single choices by which the table is narrowed; "" is everything. */
export const filterIds = ["outcome", "owner", "status", "verified", "attention"] as const;
export type FilterId = (typeof filterIds)[number];
export type Filters = Record<FilterId, string>;

export const noFilters: Filters = { outcome: "open", owner: "", status: "", verified: "", attention: "" };

/** What wants attention, each a question a manager asks. */
export const attentions = {
  ahead: (deal: PipelineDeal) => isAhead(deal),
  slipped: (deal: PipelineDeal, since: string) => deal.slipped !== null && deal.slipped.day >= since,
  overdue: (deal: PipelineDeal, _: string, today: string) => isOverdue(deal, today),
  stalled: (deal: PipelineDeal) => deal.isStalled,
  backwards: (deal: PipelineDeal, since: string) => deal.fell !== null && deal.fell.day >= since,
  noLeader: (deal: PipelineDeal) => deal.leader === "",
  noStep: (deal: PipelineDeal) => deal.stepBy !== "customer",
} as const;
export type Attention = keyof typeof attentions;

export const isAttention = (id: string): id is Attention => Object.hasOwn(attentions, id);

/** The CRM claims a later stage than the evidence supports. */
export const isAhead = (deal: PipelineDeal): boolean =>
  deal.crmStage !== null && deal.supported !== null && deal.crmStage > deal.supported;

export const isOverdue = (deal: PipelineDeal, today: string): boolean =>
  deal.outcome === "open" && deal.closeDate !== null && deal.closeDate < today;

const folded = (text: string) => text.normalize("NFKC").toLocaleLowerCase();

/** The deals that fit all: every word of the search stands somewhere in the row. `since`: how far "lately" goes back. */
export function filterDeals(
  deals: readonly PipelineDeal[],
  search: string,
  filters: Filters,
  { since, today }: { since: string; today: string },
): PipelineDeal[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  const { outcome, owner, status, verified, attention } = filters;
  const isWanted = isAttention(attention) ? attentions[attention] : null;
  return deals.filter((deal) => {
    if (outcome && (outcome === "open" ? deal.outcome !== "open" : outcome !== deal.outcome)) return false;
    if (owner && deal.owner !== owner) return false;
    if (status && deal.status !== status) return false;
    if (verified && String(deal.verified ?? "none") !== verified) return false;
    if (isWanted && !isWanted(deal, since, today)) return false;
    if (words.length === 0) return true;
    const text = folded(
      [deal.name, deal.account, deal.owner, deal.stage, deal.leader, deal.sponsor, deal.step].join("\n"),
    );
    return words.every((word) => text.includes(word));
  });
}
