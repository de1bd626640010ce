import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import { assess } from "../../method/assess/assess";
import type { Assessment } from "../../method/assess/assessment";
import type { Deal } from "../../method/assess/deal";
import type { Core } from "../../method/playbook";
import { loadDeal, type StoredDeal } from "../../records/deal";
import { judgeDeal } from "../../records/judge";
import { useDatabase } from "./database";
import { usePolicy } from "./policy";
import { useEffectiveId, useOpenPlaybook } from "./useOpenPlaybook";
import { useToday } from "./useToday";

export { isBlank } from "../../records/judge";

/** One opportunity as it is stored, as `assess` reads it, and what it says of it. */
export interface DealState {
  opportunityKey: string;
  today: string;
  /** null until a page has shown this record for the first time. */
  stored: StoredDeal | null;
  deal: Deal;
  assessment: Assessment;
  /** The numbers it was judged by. */
  core: Core;
}

function judge(opportunityKey: string, stored: StoredDeal | null, today: string, core: Core): DealState {
  if (!stored) {
    const deal: Deal = { today };
    return { opportunityKey, today, stored, deal, assessment: assess(deal, core), core };
  }
  return { opportunityKey, today, stored, ...judgeDeal(stored, today, core), core };
}

/** Follows the database: any change, in whatever tab, is judged anew at once. Undefined until first read. */
export function useDeal(opportunityKey: string): DealState | undefined {
  const db = useDatabase((store) => store.db);
  const today = useToday();
  const policy = usePolicy((store) => store.policy);
  const stored = useLiveQuery(
    async () => (db ? await loadDeal(db, opportunityKey) : undefined),
    [db, opportunityKey, policy],
  );
  const { core } = useOpenPlaybook(useEffectiveId(stored?.opportunity));
  return useMemo(
    () => (stored === undefined || !core ? undefined : judge(opportunityKey, stored, today, core)),
    [opportunityKey, stored, today, core],
  );
}
