import type { RolesByPerson } from "../messages/messages";
import { askWorker } from "./askWorker";
import { type ChipElement, chipSheet, makeChip } from "./chip";
import { aroundOf } from "./chipPlace";
import { focusForRep, watchTab } from "./focus";
import type { Name, Names } from "./names";
import type { RoleMenu } from "./roleMenu";
import type { Shared } from "./shared";

interface Placed extends ChipElement {
  name: Name;
  /** Null while it isn't certain whose name this is: a row that is being filled with another record. */
  personKey: string | null;
  /** What the link looked like when it was last checked. */
  raw: string;
}

/** A row that shows another address or another name, not both, is believed after this long. */
const settlesAfter = 250;
/** After placing that cost 1 ms, this many ms of rest: a page that never rests loses next to nothing to us. */
const restPerCost = 20;
const watched = { childList: true, subtree: true, characterData: true, attributes: true };

export interface Chips {
  /** Puts a chip beside each of these names, and none beside others. */
  place(names: readonly Name[]): void;
  /** The roles of these people may be others now. */
  ask(): void;
  clear(): void;
}

/**
 * Keeps a chip beside each name while the page redraws its lists and fills rows anew. Roles come from the service
 * worker: of the page's one opportunity, elsewhere of all that are open.
 */
export function chips(shared: Shared, names: Names, menu: RoleMenu): Chips {
  const { signal } = shared;
  /** By the link, or the element that holds the record's own name. */
  let placed = new Map<Element, Placed>();
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  let roles: RolesByPerson = {};
  let asked = "";
  let timer = 0;
  let rest = 0;
  /** The lists with names in them, and those of them that were redrawn since they were last looked through. */
  const around = new Set<Node>();
  const stale = new Set<Element>();

  const redrawn = new MutationObserver((records) => {
    for (const chip of placed.values()) verify(chip);
    for (const target of new Set(records.map((record) => record.target))) {
      let at: Node | null | undefined = target;
      while (at && !around.has(at)) at = at.parentNode ?? (at as Partial<ShadowRoot>).host;
      if (at) stale.add(at as Element);
    }
    if (!rest) placeMore();
  });

  /** At once, before the page is drawn without its chips; then after a rest. */
  function placeMore(): void {
    const began = performance.now();
    for (const list of around) if (!list.isConnected) around.delete(list);
    const lists = [...stale].filter((list) => list.isConnected);
    stale.clear();
    place(lists.flatMap(names.below), true);
    const cost = performance.now() - began;
    rest = window.setTimeout(
      () => {
        rest = 0;
        if (stale.size) placeMore();
      },
      Math.max(16, cost * restPerCost),
    );
  }

  function place(found: readonly Name[], onlyMore = false): void {
    const before = placed;
    const spare = new Set<Placed>();
    const links = new Set(found.map(({ link }) => link));
    placed = new Map();
    for (const [link, chip] of before) {
      if (link.isConnected && (onlyMore || links.has(link))) placed.set(link, chip);
      else spare.add(chip);
    }
    for (const name of found) {
      const known = placed.get(name.link);
      const chip = known ?? take(name, spare);
      if (known) verify(chip);
      else placed.set(name.link, chip);
      chip.name = { ...chip.name, behind: name.behind };
      if (chip.host.previousSibling !== name.behind) name.behind.after(chip.host);
      if (known) continue;
      settle(chip);
      watch(name);
    }
    for (const chip of spare) remove(chip);
    // What we have just put in is no news.
    redrawn.takeRecords();
    ask(false);
  }

  /** The same chip for the same person, so that a menu open at it stays where it is. */
  function take(name: Name, spare: Set<Placed>): Placed {
    const { ownerDocument } = name.link;
    for (const chip of spare) {
      if (chip.name.id !== name.id || chip.host.ownerDocument !== ownerDocument) continue;
      spare.delete(chip);
      chip.name = name;
      return chip;
    }
    let styles = sheets.get(ownerDocument);
    if (!styles) {
      styles = chipSheet(ownerDocument);
      sheets.set(ownerDocument, styles);
      watchTab(ownerDocument, names.rootOf, signal);
    }
    const chip: Placed = {
      ...makeChip(ownerDocument, styles, {
        press: () => {
          verify(chip);
          const target = targetOf(chip, "menu");
          if (target) menu.open(anchorOf(chip), target);
        },
        point: (_, isOver) => {
          if (isOver) menu.point(anchorOf(chip), () => targetOf(chip, "peek"));
          else menu.leave();
        },
      }),
      name,
      personKey: null,
      raw: "",
    };
    return chip;
  }

  const anchorOf = ({ host }: Placed) => ({
    chip: host,
    focus: () => focusForRep(host),
    box: () => (host.isConnected ? names.boxOf(host) : null),
  });
  const targetOf = (chip: Placed, mode: "peek" | "menu") =>
    chip.personKey ? names.target(chip.name, mode) : null;

  /** A list that reuses its rows writes another record into them, at once or one part after the other. */
  function verify(chip: Placed): void {
    const { link } = chip.name;
    const text = link.textContent?.trim();
    const raw = `${link.getAttribute("href")} ${link.getAttribute("data-recordid")} ${text}`;
    // Text may also stand in a shadow root, where this comparison doesn't see it.
    if (!link.isConnected || (text && raw === chip.raw)) return;
    chip.raw = raw;
    const now = names.at(link);
    const isOther = now?.id !== chip.name.id;
    const isRenamed = now?.name !== chip.name.name;
    if (!isOther && !isRenamed) return;
    if (now) chip.name = { ...now, behind: chip.name.behind };
    else chip.name = { ...chip.name, id: "", name: "" };
    if (isOther && isRenamed) settle(chip);
    else {
      chip.personKey = null;
      chip.show([]);
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        for (const one of placed.values()) if (!one.personKey) settle(one);
        ask(false);
      }, settlesAfter);
    }
    menu.close(chip.host);
  }

  function settle(chip: Placed): void {
    chip.personKey = names.keyOf(chip.name.id);
    chip.show((chip.personKey && roles[chip.personKey]) || []);
    if (!chip.personKey) {
      placed.delete(chip.name.link);
      remove(chip);
    }
  }

  function watch({ link, behind }: Name): void {
    redrawn.observe(link, watched);
    const list = aroundOf(behind);
    if (!list || around.has(list)) return;
    around.add(list);
    const { childList, subtree } = watched;
    for (const node of [list, names.rootOf(list)]) if (node) redrawn.observe(node, { childList, subtree });
  }

  function remove(chip: Placed): void {
    menu.close(chip.host);
    chip.host.remove();
  }

  async function ask(again = true): Promise<void> {
    const personKeys = [...new Set([...placed.values()].flatMap(({ personKey }) => personKey ?? []))].sort();
    const opportunityKey = names.dealKey();
    const question = [opportunityKey, ...personKeys].join(" ");
    if (!personKeys.length || (!again && question === asked)) return;
    asked = question;
    const reply = await askWorker<RolesByPerson>({ name: "roles/ask", opportunityKey, personKeys });
    if (question !== asked) return;
    if (!reply?.ok) {
      asked = "";
      return;
    }
    roles = reply.value;
    for (const chip of placed.values()) chip.show((chip.personKey && roles[chip.personKey]) || []);
  }

  function clear(): void {
    clearTimeout(timer);
    clearTimeout(rest);
    rest = 0;
    for (const chip of placed.values()) remove(chip);
    placed = new Map();
    around.clear();
    stale.clear();
    redrawn.disconnect();
    roles = {};
    asked = "";
    menu.close();
  }
  signal.addEventListener("abort", clear);
  return { place, ask: () => void ask(), clear };
}
