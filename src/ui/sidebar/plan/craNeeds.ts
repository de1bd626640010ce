import type { ItemState } from "../../../method/assess/assessment";
import type { DealPlan } from "../../../records/schema/plans";

export type CraNeed =
  | "event"
  | "customerReason"
  | "date"
  | "newDate"
  | "owner"
  | "consequence"
  | "dimensions"
  | "confirmed"
  | "third";

const holds: (ItemState | undefined)[] = ["held", "provisional", "stale"];
const isThere = (text: string | undefined) => Boolean(text?.trim());

/**
 * What the reason to act lacks for its next strength (assess.md section 5): an event; then all of date, owner,
 * consequence, two kinds of pressure and the customer's own word for it; then a third kind.
 */
export function craNeeds(
  cra: DealPlan["cra"],
  confirmation: ItemState | undefined,
  isPast: boolean,
): CraNeed[] {
  if (!isThere(cra?.event)) return ["event"];
  if (cra?.sellerMade) return ["customerReason"];
  const kinds = Object.values(cra?.dimensions ?? {}).filter(Boolean).length;
  const needs: [CraNeed, boolean][] = [
    ["date", !cra?.date],
    ["newDate", isPast],
    ["owner", !isThere(cra?.owner)],
    ["consequence", !isThere(cra?.consequence)],
    ["dimensions", kinds < 2],
    ["confirmed", !holds.includes(confirmation)],
  ];
  const missing = needs.filter(([, isMissing]) => isMissing).map(([need]) => need);
  return missing.length > 0 || kinds >= 3 ? missing : ["third"];
}
