import { assess } from "../../../method/assess/assess";
import { compareJudgements, type JudgedDifferently } from "../../../method/compareJudgements";
import type { Core } from "../../../method/playbook";
import { toAssessInput } from "../../../records/assessInput";
import type { SsmDatabase } from "../../../records/db";
import { loadDeal } from "../../../records/deal";

/** A stored deal that another playbook judges otherwise. */
export interface ChangedDeal extends Omit<JudgedDifferently, "at" | "id"> {
  opportunityKey: string;
  name: string;
}

export interface Comparison {
  changed: ChangedDeal[];
  /** Judged alike by both. */
  alike: string[];
}

interface CompareOptions {
  today: string;
  after: Core;
  /** The playbook that judges a deal now, by its id. */
  before: (playbookId: string | undefined) => Promise<Core>;
  signal: AbortSignal;
  onProgress: (done: number, all: number) => void;
}

/** How long the page may be busy before it may breathe, in milliseconds. */
const SLICE = 12;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Judges all stored deals twice, in slices so that the page stays alive; null when it was called off. */
export async function compareStored(db: SsmDatabase, options: CompareOptions): Promise<Comparison | null> {
  const { today, after, before, signal, onProgress } = options;
  const keys = (await db.rows("opportunities").toCollection().primaryKeys()).map(String);
  const comparison: Comparison = { changed: [], alike: [] };
  let sliceStart = performance.now();
  for (const [done, opportunityKey] of keys.entries()) {
    if (signal.aborted) return null;
    if (performance.now() - sliceStart > SLICE) {
      onProgress(done, keys.length);
      await breathe();
      sliceStart = performance.now();
    }
    const stored = await loadDeal(db, opportunityKey);
    if (!stored) continue;
    const now = await before(stored.opportunity.playbookId);
    const assessed = assess(toAssessInput(stored, today, { customRoles: now.customRoles }), now);
    const as = ({ customRoles }: Core) => [toAssessInput(stored, today, { assessed, customRoles })];
    const [found] = compareJudgements(as(now), now, after, as(after));
    if (!found) comparison.alike.push(opportunityKey);
    else {
      const { at: _, id: __, ...rest } = found;
      const { reading, typed } = stored.opportunity.body;
      const name = typed?.name ?? reading?.fields?.name?.text ?? "";
      comparison.changed.push({ ...rest, opportunityKey, name });
    }
  }
  return signal.aborted ? null : comparison;
}
