import type { CoreRule } from "../playbook";
import { bduRules } from "./bduRules";
import { dealRules } from "./dealRules";
import type { Ground } from "./dimensions";

/** A rule that fired, in full (assess.md section 6). */
export interface Fired {
  rule: CoreRule;
  cap: number | null;
  refs: readonly string[];
}

/** Judges one rule: null when it doesn't fire, else its cause. */
export type Judge = (ground: Ground) => readonly string[] | null;

const judges: ReadonlyMap<string, Judge> = new Map(Object.entries({ ...bduRules, ...dealRules }));

export function fireRules(ground: Ground): Fired[] {
  const fired: Fired[] = [];
  const { workStage } = ground.standing;
  for (const rule of ground.index.rules) {
    const refs = judges.get(rule.id)?.(ground) ?? null;
    if (refs === null) continue;
    const caps = rule.cap !== undefined && workStage >= (rule.capFrom ?? 1);
    fired.push({ rule, cap: caps ? (rule.cap ?? null) : null, refs });
  }
  return fired;
}
