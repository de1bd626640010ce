import type { Core, CoreItem, CoreStage } from "./playbook";
import type { CommonTexts, StageTexts } from "./texts";

/** A stage's ids and numbers; `n` is 1..7. */
export function stageOf(core: Pick<Core, "stages">, n: number): CoreStage {
  const stage = core.stages[n - 1];
  if (!stage) throw new RangeError(`stage ${n} is not one of 1..7`);
  return stage;
}

/** A stage's name as shown; stage 0 and 8 have none. */
export const stageName = (common: CommonTexts, n: number): string => common.stages[n - 1]?.name ?? "";

/** The customer's phase that belongs to stage `n`. */
export const phaseName = (common: CommonTexts, n: number): string => common.stages[n - 1]?.phase ?? "";

export interface ItemWithWords extends CoreItem {
  text: string;
  fix: string;
  /** what counts as proof; empty until the stage's texts are loaded */
  proof: string;
}

/** The evidence items of a stage, in playbook order, with their wording. */
export function itemsOfStage(
  core: Core,
  common: CommonTexts,
  n: number,
  stage?: StageTexts,
): ItemWithWords[] {
  return stageOf(core, n).ev.map((item) => ({
    ...item,
    text: common.items[item.id]?.text ?? item.id,
    fix: common.items[item.id]?.fix ?? item.id,
    proof: stage?.proofs[item.id] ?? "",
  }));
}

/** The signs that tell that the customer is in phase `n`. */
export function signsOfStage(core: Core, common: CommonTexts, n: number): { id: string; text: string }[] {
  return stageOf(core, n).where.map((sign) => ({ id: sign.id, text: common.signs[sign.id] ?? sign.id }));
}

/** How a gate just passed and the work in progress are written in SSM's own CRM steps. */
export function siebelStep(core: Core, verifiedStage: number): string {
  return verifiedStage === 0 ? stageOf(core, 1).crm.active : stageOf(core, verifiedStage).crm.whenGateHeld;
}
