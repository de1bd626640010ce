import type { SnapshotFacts, SnapshotRow } from "../../../../records/schema/snapshots";

type Figures = SnapshotRow["body"]["figures"];

/** One field of two snapshots, as values; lists and maps are told as what came and what went. */
export type Difference =
  | { field: FieldId; before: string | number | null; after: string | number | null }
  | { field: "roles" | "redRules"; gained: string[]; lost: string[] }
  | { field: "levels"; items: { id: string; before: string; after: string }[] };

export const fieldIds = [
  "score",
  "verifiedStage",
  "customerPhase",
  "stage",
  "amount",
  "closeDate",
  "probability",
] as const;
export type FieldId = (typeof fieldIds)[number];

const fieldOf = (figures: Figures, field: FieldId): string | number | null => figures[field] ?? null;

/** Field by field what is another in `after` than in `before`; nothing where a snapshot didn't keep the field. */
export function compareSnapshots(before: Figures, after: Figures): Difference[] {
  const single = fieldIds.flatMap((field): Difference[] => {
    const [was, is] = [fieldOf(before, field), fieldOf(after, field)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  const lists = (["roles", "redRules"] as const).flatMap((field): Difference[] => {
    const [was, is] = [before[field], after[field]];
    if (!was || !is) return [];
    const gained = is.filter((each) => !was.includes(each));
    const lost = was.filter((each) => !is.includes(each));
    return gained.length + lost.length > 0 ? [{ field, gained, lost }] : [];
  });
  return [...single, ...lists, ...levelsOf(before.levels, after.levels)];
}

function levelsOf(before: SnapshotFacts["levels"], after: SnapshotFacts["levels"]): Difference[] {
  if (!before || !after) return [];
  const [was, is] = [
    new Map<string, string>(Object.entries(before)),
    new Map<string, string>(Object.entries(after)),
  ];
  const items = [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((id) => ({ id, before: was.get(id) ?? "E0", after: is.get(id) ?? "E0" }))
    .filter((each) => each.before !== each.after);
  return items.length > 0 ? [{ field: "levels", items }] : [];
}
