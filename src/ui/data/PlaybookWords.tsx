import type { ReactNode } from "react";
import { PlaybookContext } from "./playbookContext";
import { OURS } from "./playbooks";
import { useOpenPlaybook } from "./useOpenPlaybook";

/** Everything below speaks as this playbook does, once it is there; ours until then. */
export function PlaybookWords({ id, children }: { id: string; children: ReactNode }) {
  const { id: ready, core } = useOpenPlaybook(id);
  return <PlaybookContext value={core ? ready : OURS}>{children}</PlaybookContext>;
}
