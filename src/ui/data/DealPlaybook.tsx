import { useLiveQuery } from "dexie-react-hooks";
import type { ReactNode } from "react";
import type { Fault } from "../../method/fault";
import { opportunityOf } from "../../records/opportunities";
import { useDatabase } from "./database";
import { PlaybookContext } from "./playbookContext";
import { OURS } from "./playbooks";
import { useEffectiveId, useOpenPlaybook } from "./useOpenPlaybook";

interface DealPlaybookProps {
  opportunityKey: string | null;
  /** Told when the deal's own playbook can't be read; ours stands in for it. */
  children: (fault: Fault | null) => ReactNode;
}

/** Everything below speaks and counts as the deal's playbook does. */
export function DealPlaybook({ opportunityKey, children }: DealPlaybookProps) {
  const db = useDatabase((store) => store.db);
  const opportunity = useLiveQuery(
    async () => (db && opportunityKey ? (await opportunityOf(db, opportunityKey)).rows[0] : undefined),
    [db, opportunityKey],
  );
  const { id, core, fault } = useOpenPlaybook(useEffectiveId(opportunity));
  return <PlaybookContext value={core ? id : OURS}>{children(fault)}</PlaybookContext>;
}
