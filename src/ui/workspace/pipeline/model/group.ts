import type { PipelineDeal } from "./deals";

export const groupIds = ["owner", "verified", "status", "account", "closeMonth"] as const;
export type GroupId = (typeof groupIds)[number];
export const isGroupId = (id: string): id is GroupId => groupIds.some((each) => each === id);

/** A line of the table: a group's head or a deal. */
export type Line =
  | { kind: "group"; id: string; value: string; count: number; sum: number; isOpen: boolean }
  | { kind: "deal"; deal: PipelineDeal };

/** What a deal is grouped by; "" where it isn't known. */
export const groupValue: Record<GroupId, (deal: PipelineDeal) => string> = {
  owner: (deal) => deal.owner,
  verified: (deal) => (deal.verified === null ? "" : String(deal.verified)),
  status: (deal) => (deal.status === "none" ? "" : deal.status),
  account: (deal) => deal.account,
  closeMonth: (deal) => deal.closeDate?.slice(0, 7) ?? "",
};

const statusOrder = ["red", "amber", "green", "closed"];

/** Deals in their order under heads with count and sum in the base currency; the unknown last. */
export function groupLines(
  deals: readonly PipelineDeal[],
  group: GroupId | "",
  closed: ReadonlySet<string>,
): Line[] {
  if (group === "") return deals.map((deal) => ({ kind: "deal", deal }));
  const byValue = new Map<string, PipelineDeal[]>();
  for (const deal of deals) {
    const value = groupValue[group](deal);
    const members = byValue.get(value);
    if (members) members.push(deal);
    else byValue.set(value, [deal]);
  }
  const rank = (value: string) =>
    group === "status" ? String(statusOrder.indexOf(value)).padStart(2, "0") : value;
  const inOrder = [...byValue].sort(
    ([a], [b]) => Number(a === "") - Number(b === "") || rank(a).localeCompare(rank(b)),
  );
  return inOrder.flatMap(([value, members]): Line[] => {
    const id = `${group} ${value}`;
    const isOpen = !closed.has(id);
    const sum = members.reduce((total, { base }) => total + (base ?? 0), 0);
    const head: Line = { kind: "group", id, value, count: members.length, sum, isOpen };
    return [head, ...(isOpen ? members.map((deal): Line => ({ kind: "deal", deal })) : [])];
  });
}
