import type { Core } from "./playbook";
import { suggestStage } from "./suggestStage";

/** A CRM stage that stands for the end of a deal that wasn't won, among the rep's own mappings. */
export const ENDED = 0;

const WON = /\bwon\b|赢单|赢得|成交|中标/i;

/**
 * How a CRM's stage says that a deal has ended, or null: what to ask the rep, never what to conclude. `mapped` is
 * the rep's own mapping of it (1..8, `ENDED`), which beats its names.
 */
export function crmEnding(
  system: string,
  names: readonly string[],
  mapped: number | undefined,
  core: Core,
): "won" | "lost" | null {
  if (mapped === ENDED) return "lost";
  if (mapped === 8) return "won";
  if (mapped !== undefined && mapped < 7) return null;
  const meanings = names.map((name) => suggestStage(system, name, core));
  if (meanings.some(({ closed }) => closed)) return "lost";
  const isWon = meanings.some(({ ssm }) => ssm === 8) || names.some((name) => WON.test(name));
  return isWon ? "won" : null;
}
