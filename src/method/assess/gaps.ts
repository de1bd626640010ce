import type { Dimension } from "../vocabulary";
import type { Gap } from "./assessment";
import { countedItems } from "./dimensions";
import type { ReadItem } from "./evidence";
import type { Judgement } from "./judge";
import { round1 } from "./numbers";

/** What each missing item costs, dearest first (assess.md section 7). */
export function findGaps(judgement: Judgement): Gap[] {
  const { stage, evidence, index } = judgement;
  const rows = new Map<ReadItem, { loss: number; part: Gap["part"] }>();
  const add = (read: ReadItem, loss: number, part: Gap["part"]) => {
    const row = rows.get(read);
    if (row) row.loss += loss;
    else rows.set(read, { loss, part });
  };
  const weights = { D1: weightOf("D1", judgement), D4: weightOf("D4", judgement) };
  for (const part of judgement.dimensions[0]?.parts ?? []) {
    const items = countedItems(part.id === "carried" ? stage.carried : stage.required, evidence);
    for (const read of items) {
      const loss = ((weights.D1 * part.share) / 100) * ((1 - read.value) / items.length);
      add(read, loss, part.id === "carried" ? "carried" : "current");
    }
  }
  const need = stage.needItem && evidence.items[stage.needItem.at];
  if (need && need.state !== "notApplicable") {
    add(need, ((weights.D4 * index.playbook.assess.shares.D4.need) / 100) * (1 - need.value), "need");
  }
  return [...rows]
    .map(([read, { loss, part }]) => ({
      read,
      gap: { item: read.id, loss: round1(loss), part, state: read.state },
    }))
    .filter(({ gap }) => gap.loss > 0)
    .sort((a, b) => b.gap.loss - a.gap.loss || a.read.item.at - b.read.item.at)
    .map(({ gap }) => gap);
}

function weightOf(code: Dimension, { dimensions }: Judgement): number {
  return dimensions.find((dimension) => dimension.code === code)?.weight ?? 0;
}

/** The up to three dimensions that cost most. */
export function findReasons({ dimensions }: Judgement): { dimension: Dimension; loss: number }[] {
  return dimensions
    .map((dimension) => ({ dimension: dimension.code, loss: round1(dimension.loss) }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss)
    .slice(0, 3);
}
