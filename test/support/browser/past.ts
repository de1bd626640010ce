/** What a deal has behind it when a test begins: rows that lie in the database since days long gone. */

export const dayBefore = (days: number, now = new Date()): string => {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** Required items of a stage, held in the customer's writing. */
export const held = (opportunityKey: string, itemIds: readonly string[], days: number) =>
  itemIds.map((itemId) => ({ opportunityKey, itemId, body: { level: "E3", date: dayBefore(days) } }));

export const stageItems = (stage: number, count: number) =>
  Array.from({ length: count }, (_, at) => `S${stage}.E${at + 1}`);

/** A snapshot taken by the product that many days ago. */
export const snapshot = (
  opportunityKey: string,
  days: number,
  figures: {
    score: number;
    verifiedStage: number;
    redRules?: string[];
    measure?: string;
  },
) => ({
  opportunityKey,
  at: Date.now() - days * 86_400_000,
  day: dayBefore(days),
  body: {
    reason: "daily",
    figures: { customerPhase: null, points: {}, redRules: [], ...figures },
  },
});
