import type { AssessPlaybook } from "../playbook";
import { indexPlaybook } from "../playbookIndex";
import type { Deal } from "./deal";
import { DealFault } from "./fields";
import { readDeal } from "./readDeal";

export type ParsedDeal = { ok: true; deal: Deal } | { ok: false; message: string };

/**
 * Takes anything for a deal, or says in one line what is wrong with it, with its path
 * (assess.md section 12): `evidence.S2.E3.level: "E5" is not one of E0, E1, …`.
 */
export function parseDeal(value: unknown, playbook: AssessPlaybook): ParsedDeal {
  try {
    readDeal(value, indexPlaybook(playbook));
  } catch (error) {
    if (error instanceof DealFault) return { ok: false, message: error.message };
    throw error;
  }
  // Every field that `Deal` names has just been read and found to be of its type.
  return { ok: true, deal: value as Deal };
}
