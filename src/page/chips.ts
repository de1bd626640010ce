import { isShown } from "../crm/elements";
import { contactId } from "../crm/lists";
import type { Locate } from "../crm/locate";
import type { Result, RolesByPerson } from "../messages/messages";
import { makeChip } from "./chip";
import type { Shared } from "./shared";

type Chip = ReturnType<typeof makeChip> & { personKey: string; name: string };

/**
 * Puts a chip behind each contact link of the shown opportunity and keeps it there while the page redraws its
 * lists. Roles come from the service worker; contacts without an id get no chip, since a tag would have no
 * certain owner.
 */
export function chips(shared: Shared, locate: Locate): void {
  const placed = new Map<Element, Chip>();
  let roles: RolesByPerson = {};
  let rolesOf = "";
  let pointedAt: EventTarget[] = [];

  /** Lists are redrawn as a whole: what lies nearest around a link is watched, so that its chip comes back at once. */
  const watched = new Set<Element>();
  const redrawn = new MutationObserver(() =>
    requestAnimationFrame(() => {
      const selector = [...new Set(shared.page?.profile.contactLists.map((list) => list.link))].join();
      for (const around of watched) if (selector && around.isConnected) place(locate.all(around, selector));
    }),
  );
  const opportunityKey = () => {
    const identity = shared.page?.identity;
    return identity?.type === "opportunity" ? identity.key : "";
  };

  /** People of the current reading by record id. */
  function people(): Map<string, { personKey: string; name: string }> {
    const reading = shared.reading;
    if (!reading || reading.identity.key !== opportunityKey()) return new Map();
    const { crm, org } = reading.identity;
    return new Map(
      reading.contacts.rows.flatMap(({ id, name }) =>
        id ? [[id, { personKey: `${crm}:${org}:contact:${id}`, name }] as const] : [],
      ),
    );
  }

  function place(links: Iterable<Element>): void {
    for (const [link, chip] of placed) {
      if (link.isConnected && chip.host.previousSibling === link) continue;
      chip.host.remove();
      placed.delete(link);
    }
    const known = people();
    const profile = shared.page?.profile;
    for (const link of links) {
      if (!profile || placed.has(link) || !isShown(link)) continue;
      const person = known.get(contactId(profile, link));
      if (!person || locate.text(link, profile.notText) !== person.name) continue;
      const chip = { ...makeChip((host) => open(host, person)), ...person };
      chip.show(roles[person.personKey] ?? []);
      link.after(chip.host);
      placed.set(link, chip);
      watchAround(link);
    }
  }

  function watchAround(link: Element): void {
    const root = link.getRootNode();
    const around =
      link.closest("article,table,ul,lst-common-list-internal") ??
      (root instanceof ShadowRoot ? root.host : link.parentElement);
    if (!around || watched.has(around)) return;
    watched.add(around);
    const inside = locate.shadowOf(around);
    for (const node of [around, inside]) if (node) redrawn.observe(node, { childList: true, subtree: true });
  }

  function open(host: HTMLElement, person: { personKey: string; name: string }): void {
    const key = opportunityKey();
    if (!key || key !== shared.reading?.identity.key) return;
    shared.roleMenu?.open(host, {
      opportunityKey: key,
      opportunityName: shared.reading?.fields.name?.text ?? "",
      ...person,
    });
  }

  async function ask(): Promise<void> {
    const key = opportunityKey();
    const personKeys = [...people().values()].map((person) => person.personKey);
    if (!key || !personKeys.length) return;
    const reply: Result<RolesByPerson> = await chrome.runtime.sendMessage({
      name: "roles/ask",
      opportunityKey: key,
      personKeys,
    });
    if (!reply.ok || key !== opportunityKey()) return;
    roles = reply.value;
    rolesOf = asked(key, personKeys);
    for (const chip of placed.values()) chip.show(roles[chip.personKey] ?? []);
  }
  const asked = (key: string, personKeys: string[]) => `${key} ${personKeys.join(" ")}`;

  function clear(): void {
    for (const chip of placed.values()) chip.host.remove();
    placed.clear();
    watched.clear();
    redrawn.disconnect();
    roles = {};
    rolesOf = "";
    shared.roleMenu?.close();
  }

  function looked(): void {
    const links = shared.contactLinks;
    if (!links.size) {
      clear();
      return;
    }
    place(links.keys());
    const wanted = asked(
      opportunityKey(),
      [...people().values()].map((person) => person.personKey),
    );
    if (wanted !== rolesOf) void ask();
  }
  shared.listeners.add((name, detail) => {
    if (name === "looked") looked();
    else if (name === "rolesChanged" && (detail === null || detail === opportunityKey())) void ask();
    else if (name === "openRoles") openAtPointer();
  });
  document.addEventListener(
    "contextmenu",
    (event) => {
      pointedAt = event.composedPath();
    },
    { signal: shared.signal, capture: true },
  );
  function openAtPointer(): void {
    const pointed = [...placed].find(
      ([link, chip]) => pointedAt.includes(link) || pointedAt.includes(chip.host),
    );
    if (pointed) open(pointed[1].host, pointed[1]);
  }
  shared.signal.addEventListener("abort", clear);
  looked();
}
