/** Rows chosen together, and the row from which Shift counts. */
export interface Selection {
  keys: ReadonlySet<string>;
  anchor: string | null;
}

export const nothingSelected: Selection = { keys: new Set(), anchor: null };

/** One more, or one less. */
export function toggled({ keys }: Selection, key: string): Selection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key };
}

/** Everything between the anchor and `key`, both with it, besides what was chosen before. */
export function extended({ keys, anchor }: Selection, order: readonly string[], key: string): Selection {
  const from = order.indexOf(anchor ?? key);
  const to = order.indexOf(key);
  if (to < 0) return { keys, anchor };
  const start = from < 0 ? to : from;
  const between = order.slice(Math.min(start, to), Math.max(start, to) + 1);
  return { keys: new Set([...keys, ...between]), anchor: order[start] ?? null };
}

export const allOf = (order: readonly string[]): Selection => ({
  keys: new Set(order),
  anchor: order[0] ?? null,
});

/** Without those who aren't in the list any more. */
export const stillThere = ({ keys }: Selection, order: readonly string[]): string[] =>
  order.filter((key) => keys.has(key));
