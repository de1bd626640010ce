import { normaliseId } from "../crm/identity";
import { shownLayer } from "../crm/layers";
import { inSlices } from "../crm/slices";
import type { Shared } from "./shared";

const soon = 300;
const later = 3000;
/** After a look that cost 1 ms, this many ms of rest. */
const restPerCost = 200;

/**
 * Reads an opportunity's contacts from its related list in full, which is a page of its own: only from one that names
 * just this opportunity, since the address changes before the page does. Told as not yet complete: a list that
 * loads more rows as it is scrolled takes nobody away.
 */
export function fullList(shared: Shared, tell: (reading: object) => void): void {
  let timer = 0;
  let giveUp = () => {};
  let sent = "";

  function start(wait: number): void {
    clearTimeout(timer);
    giveUp();
    if (shared.page?.deal && shared.page.profile.fullList && !shared.signal.aborted)
      timer = window.setTimeout(look, wait);
  }

  function look(): void {
    const { page, reader, lists } = shared;
    const layer = page && !document.hidden && shownLayer(page.profile);
    if (!page?.deal || !page.profile.fullList || !layer || !reader) {
      start(later);
      return;
    }
    const { deal, profile } = page;
    const { proof, list } = page.profile.fullList;
    const trace = reader.trace();
    const work = reader.read(
      {
        profile: { ...profile, fields: {}, stageLists: [], proof, contactLists: [list] },
        identity: deal,
        layer,
        settled: false,
        foundBefore: 0,
        titleIsOwn: false,
        lists,
        idOf: (text) => normaliseId(profile, text),
        contactOf: () => "",
        isLeftOver: () => false,
      },
      reader.locate,
      trace,
    );
    giveUp = inSlices(work, shared.signal, (reading, cost) => {
      if (shared.page !== page) return;
      const isOwn = trace.ids.size === 1 && trace.ids.has(deal.id);
      const text = JSON.stringify(reading.contacts);
      if (isOwn && reading.contacts.rows.length && text !== sent) {
        sent = text;
        tell(reading);
      }
      start(Math.max(sent ? later : soon, cost * restPerCost));
    });
  }

  shared.listeners.add((name) => {
    if (name !== "looked") return;
    sent = "";
    start(0);
  });
  shared.signal.addEventListener("abort", () => clearTimeout(timer));
  start(0);
}
