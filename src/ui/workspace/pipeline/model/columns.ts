import type { PipelineDeal } from "./deals";

/** How a column's values are shown, aligned and compared. */
export type ColumnKind = "text" | "number" | "money" | "day";

export interface PipelineColumn {
  id: ColumnId;
  kind: ColumnKind;
  /** In pixels. */
  width: number;
  isShownFirst: boolean;
  /** What it is sorted by; null sorts last, whichever way. */
  value: (deal: PipelineDeal) => string | number | null;
}

export const columnIds = [
  "name",
  "account",
  "owner",
  "amount",
  "base",
  "closeDate",
  "stage",
  "verified",
  "gap",
  "score",
  "status",
  "leader",
  "sponsor",
  "step",
  "days",
  "lastEvidence",
  "flags",
  "odds",
  "probability",
] as const;
export type ColumnId = (typeof columnIds)[number];

const worst = { red: 3, amber: 2, green: 1, closed: 0, none: -1 };
const filled = (text: string) => text || null;

const column = (
  id: ColumnId,
  kind: ColumnKind,
  width: number,
  value: PipelineColumn["value"],
  isShownFirst = true,
): PipelineColumn => ({ id, kind, width, isShownFirst, value });

/** All columns in their order. */
export const columns: readonly PipelineColumn[] = [
  column("name", "text", 240, (deal) => filled(deal.name)),
  column("account", "text", 160, (deal) => filled(deal.account)),
  column("owner", "text", 130, (deal) => filled(deal.owner)),
  column("amount", "money", 130, (deal) => deal.amount, false),
  column("base", "money", 130, (deal) => deal.base),
  column("closeDate", "day", 136, (deal) => deal.closeDate),
  column("stage", "text", 150, (deal) => deal.crmStage ?? filled(deal.stage)),
  column("verified", "text", 200, (deal) => deal.verified),
  column("gap", "number", 84, (deal) => deal.gap),
  column("score", "number", 124, (deal) => deal.score),
  column("status", "text", 140, (deal) => (deal.status === "none" ? null : worst[deal.status])),
  column("leader", "text", 140, (deal) => filled(deal.leader)),
  column("sponsor", "text", 140, (deal) => filled(deal.sponsor)),
  column("step", "text", 220, (deal) => deal.stepDate ?? filled(deal.step)),
  column("days", "number", 92, (deal) => deal.days),
  column("lastEvidence", "day", 124, (deal) => deal.lastEvidence),
  column("flags", "number", 110, (deal) => deal.red.length * 100 + deal.amber.length || null),
  column("odds", "number", 92, (deal) => deal.odds, false),
  column("probability", "number", 104, (deal) => deal.probability, false),
];

export const firstColumns: readonly ColumnId[] = columns
  .filter(({ isShownFirst }) => isShownFirst)
  .map(({ id }) => id);

export const isColumnId = (id: string): id is ColumnId => columnIds.some((each) => each === id);
