import type { FiredRule } from "../method/assess/assessment";
import type { AcknowledgementRow } from "./schema/acknowledgements";

/** Whether the rep has put this flag aside, and neither its day nor a new cause has brought it back. */
export function isAside(
  { id, refs }: FiredRule,
  acknowledgements: readonly AcknowledgementRow[],
  today: string,
): boolean {
  const { why, until, cause } = acknowledgements.find(({ ruleId }) => ruleId === id)?.body ?? {};
  if (!why) return false;
  const hasCome = until !== undefined && until <= today;
  const hasGrown = cause !== undefined && refs.some((ref) => !cause.includes(ref));
  return !hasCome && !hasGrown;
}
