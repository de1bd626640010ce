import { loadCore } from "../../method/load";
import type { SsmDatabase } from "../../records/db";
import { startKeeping } from "../../records/keeping";
import { onNewDay } from "./useToday";

const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));

/** Keeps figures and snapshots true while this page is open; loaded once the page has shown itself. */
export function keepFigures(db: SsmDatabase): void {
  const keeping = startKeeping(db, { core: loadCore, pause: idle });
  keeping.catchUp();
  onNewDay(keeping.catchUp);
  db.onStanding((standing) => {
    if (standing === "closed") keeping.stop();
  });
}
