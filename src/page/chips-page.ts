import { behindFrame } from "../crm/slices";
import { chips } from "./chips";
import { listNames } from "./listNames";
import type { Name } from "./names";
import { getShared } from "./shared";

/** Loaded by the service worker once a page may name contacts, after the menu: the chips beside their names. */
const shared = getShared();
if (shared?.reader && shared.beside) {
  const { names, menu } = shared.beside;
  const beside = chips(shared, names, menu);
  const place = (found: readonly Name[]) => {
    // Apart from the chips: to make a frame takes the browser some ms.
    if (found.length) requestIdleCallback(() => menu.warm());
    beside.place(found);
  };
  const lookInList = listNames(shared, shared.reader.locate, (links) =>
    place(links.flatMap((link) => (names.isPlain(link) ? (names.at(link) ?? []) : []))),
  );
  let page = shared.page;
  const looked = () => {
    if (page !== shared.page) beside.clear();
    page = shared.page;
    const { trace } = shared;
    const isSame = () => trace === shared.trace && !shared.signal.aborted;
    if (trace) behindFrame(() => isSame() && place(names.ofRecord()), "user-visible");
    else if (!page?.identity) lookInList();
  };
  shared.listeners.add((name, detail) => {
    const deal = names.dealKey();
    if (name === "looked") looked();
    else if (name === "rolesChanged" && (!detail || !deal || detail === deal)) beside.ask();
  });
  looked();
}
