import { useEffect } from "react";
import { useI18n } from "../../i18n/store";
import type { Fault } from "../../method/fault";
import type { Core } from "../../method/playbook";
import type { StoredDeal } from "../../records/deal";
import { openPlaybook, partOf, useMethod } from "./method";
import { OURS, policyPlaybookId } from "./playbooks";
import { usePolicy } from "./policy";

/** The playbook that judges a deal: the administrator's, its own, or ours. */
export function useEffectiveId(
  opportunity: Pick<StoredDeal["opportunity"], "playbookId"> | undefined,
): string {
  const fixed = usePolicy(({ policy }) => policy.playbook);
  return fixed === undefined ? (opportunity?.playbookId ?? OURS) : policyPlaybookId(fixed);
}

export interface OpenPlaybook {
  /** The id to show by: ours where the wanted one can't be read. */
  id: string;
  /** null while it is on its way. */
  core: Core | null;
  /** Why the wanted one can't be read here. */
  fault: Fault | null;
}

/** A playbook ready to judge by and to read in the language on the screen. */
export function useOpenPlaybook(wanted: string): OpenPlaybook {
  const language = useI18n((store) => store.language);
  const fault = useMethod((store) => store.faults[wanted] ?? null);
  const id = fault === null ? wanted : OURS;
  const core = useMethod((store) => (partOf(store, id, language, "common") ? store.cores[id] : null) ?? null);
  useEffect(() => {
    if (!core) void openPlaybook(id, language).catch(() => {});
  }, [core, id, language]);
  return { id, core, fault };
}
