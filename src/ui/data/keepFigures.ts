import type { SsmDatabase } from "../../records/db";
import { startKeeping } from "../../records/keeping";
import { OURS, policyPlaybookId, sourceOf } from "./playbooks";
import { usePolicy } from "./policy";
import { onNewDay } from "./useToday";

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
/** As long as pages may take to show a change (design, section 7), and then when this one has nothing else to do. */
const shown = async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await idle();
};

/** The administrator's playbook, the deal's own, or ours: also where the wanted one can't be read. */
export async function coreFor(playbookId: string = OURS) {
  const fixed = usePolicy.getState().policy.playbook;
  const wanted = fixed === undefined ? playbookId : policyPlaybookId(fixed);
  return sourceOf(wanted)
    .core()
    .catch(() => sourceOf(OURS).core());
}

/** Keeps figures and snapshots true while this page is open; loaded once the page has shown itself. */
export function keepFigures(db: SsmDatabase): void {
  const keeping = startKeeping(db, { core: coreFor, shown, pause: idle });
  const whatIsDue = async () => {
    keeping.catchUp();
    // Only where something lies there; nobody waits for it.
    if ((await db.rows("bin").count()) === 0) return;
    const { emptyBin } = await import("../../records/bin/bin");
    await emptyBin(db);
  };
  const report = (error: unknown) => console.error(error);
  void whatIsDue().catch(report);
  onNewDay(() => void whatIsDue().catch(report));
  db.onStanding((standing) => {
    if (standing === "closed") keeping.stop();
  });
}
