import { shownLayer } from "../crm/layers";
import type { Locate } from "../crm/locate";
import { contactLinks } from "../crm/names";
import { inSlices } from "../crm/slices";
import type { Shared } from "./shared";

/** While no name is found yet, then once some are: what comes beside them is seen by those who watch their list. */
const soon = 200;
const often = 1000;
const longest = 5000;
/** After a look that cost 1 ms, this many ms of rest. */
const restPerCost = 200;

/**
 * Looks for contacts' names on pages that show many records and are none: list views, related lists in full. No
 * observer: in slices behind frames, again and again, never in a hidden tab.
 */
export function listNames(shared: Shared, locate: Locate, found: (links: Element[]) => void): () => void {
  let timer = 0;
  let giveUp = () => {};

  const isList = () => /^(?:list|related)$/.test(shared.page?.kind ?? "");
  function start(wait: number): void {
    clearTimeout(timer);
    giveUp();
    if (!shared.signal.aborted && isList()) timer = window.setTimeout(look, wait);
  }

  function look(): void {
    const { page } = shared;
    const layer = page && !document.hidden && shownLayer(page.profile);
    if (!page || !layer) {
      start(often);
      return;
    }
    const job = locate.all(layer, contactLinks(page.profile) || ":not(*)");
    giveUp = inSlices(job, shared.signal, (links, cost) => {
      if (shared.page !== page) return;
      found(links);
      start(Math.min(longest, Math.max(links.length ? often : soon, cost * restPerCost)));
    });
  }

  shared.signal.addEventListener("abort", () => clearTimeout(timer));
  return () => start(0);
}
