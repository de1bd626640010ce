import { useMemo } from "react";
import type { Account } from "../../../records/account";
import type { Change } from "../../../records/changes/registry";
import { useCanWrite } from "../../data/database";
import { useUndo } from "../../data/useUndo";
import { useWrite } from "../../data/useWrite";
import { useUndoKeys } from "../../sidebar/shell/useUndoKeys";

type Patch = Extract<Change, { name: "account.edit" }>["patch"];
type Part = "plan" | "initiatives" | "units" | "offerings";
export type PlanValue = string | number | true | null | { [key: string]: PlanValue };

/** How the plan of an account is written: a value, or null to clear it. Undo is the account's own. */
export function useAccountPlan({ accountKey }: Account) {
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  const undo = useUndo(accountKey);
  useUndoKeys(undo);
  const save = useMemo(
    () => (part: Part, value: { [key: string]: PlanValue }, told?: string) => {
      const patch: Patch = { [part]: value };
      // In the history of no opportunity: an account's own key is its scope.
      void write(
        { name: "account.edit", opportunityKey: accountKey, accountKey, patch },
        told ? { told } : {},
      );
    },
    [write, accountKey],
  );
  return { save, isReadOnly, undo };
}
