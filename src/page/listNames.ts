import { shownLayer } from "../crm/layers";
import type { Locate } from "../crm/locate";
import { contactLinks } from "../crm/names";
import type { Shared } from "./shared";

/** While no name is found yet, then once some are: what comes beside them is seen by those who watch their list. */
const soon = 200;
const often = 1000;
const longest = 5000;
/** After a look that cost 1 ms, this many ms of rest. */
const restPerCost = 200;

/**
 * Looks for contacts' names on pages that show many records and are none: list views, related lists in full. No
 * observer: in slices of idle time, again and again, never in a hidden tab.
 */
export function listNames(shared: Shared, locate: Locate, found: (links: Element[]) => void): () => void {
  let timer = 0;
  let idle = 0;

  const isList = () => /^(?:list|related)$/.test(shared.page?.kind ?? "");
  function start(wait: number): void {
    clearTimeout(timer);
    cancelIdleCallback(idle);
    if (!shared.signal.aborted && isList()) timer = window.setTimeout(look, wait);
  }

  function look(): void {
    const { page } = shared;
    const layer = page && !document.hidden && shownLayer(document, page.profile);
    if (!page || !layer) {
      start(often);
      return;
    }
    const job = locate.gather(layer, contactLinks(page.profile) || ":not(*)");
    let cost = 0;
    const work = () => {
      const began = performance.now();
      let step = job.next();
      while (!step.done && performance.now() - began < 4) step = job.next();
      if (shared.page !== page) return;
      if (step.done) found(step.value);
      cost += performance.now() - began;
      if (step.done) start(Math.min(longest, Math.max(step.value.length ? often : soon, cost * restPerCost)));
      else idle = requestIdleCallback(work, { timeout: 200 });
    };
    idle = requestIdleCallback(work, { timeout: 200 });
  }

  shared.signal.addEventListener("abort", () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  });
  return () => start(0);
}
