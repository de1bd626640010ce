import { isTypedByHand, newPersonKey } from "../../../../../records/changes/people";
import { goneAmong } from "../../../../../records/forget/keptOut";
import { checkRows } from "../../../../../records/read";
import type { PersonRow } from "../../../../../records/schema/people";
import type { RoleTagRow } from "../../../../../records/schema/roleTags";
import { identify } from "./identify";
import type { Line, Planning } from "./planFile";
import { type Difference, type PersonPatch, type PlannedLine, Refused, type TagPatch } from "./planned";
import { dealFinder, type KnownDeal, personNamed } from "./whichDeal";
import { plainWord } from "./words";

/** Lines of a contact-role report: who is what in which opportunity. */
export async function planPeople(planning: Planning): Promise<PlannedLine[]> {
  const { db, change, each } = planning;
  const findDeal = dealFinder(planning);
  /** Whom earlier lines have named as new in a deal. */
  const fresh = new Map<string, { personKey: string; line: number }>();
  return each(async (line) => {
    const deal = await findDeal(line);
    const who = await whoIs(line, deal, planning, fresh);
    const name = line.cell("personName");
    const row = who.isNew ? undefined : await personOf(db, who.personKey);
    const details = detailsOf(line, row);
    const isContact = !isTypedByHand(who.personKey);
    const shown = { ...(name ? { name } : {}), ...(line.cell("title") ? { title: line.cell("title") } : {}) };
    const isFirst = !change.people.some(({ personKey }) => personKey === who.personKey);
    const tag = deal && tagOf(line, planning);
    const before = deal?.stored.roleTags.find(({ personKey }) => personKey === who.personKey)?.body;
    const differences = [...details.differences, ...(tag ? tagDifferences(before, tag) : [])];
    const isUnknown = who.isNew || (isContact && !row);
    if (isUnknown && !deal) throw new Refused("noOpportunity", name);
    if (!isUnknown && differences.length === 0) return { verdict: "same", title: name, differences };
    if (isFirst && (isUnknown || details.differences.length > 0)) {
      change.people.push({
        personKey: who.personKey,
        ...(who.isNew && deal ? { opportunityKey: deal.opportunityKey } : {}),
        patch: isContact ? details.own : { ...details.patch, ...(who.isNew ? { name } : {}) },
        ...(isContact && !row ? { shown } : {}),
      });
    }
    if (deal && tag)
      change.tags.push({ opportunityKey: deal.opportunityKey, personKey: who.personKey, patch: tag });
    const title = deal ? `${name || who.personKey} · ${deal.name}` : name;
    return { verdict: isUnknown ? "new" : "changed", title, differences: isUnknown ? [] : differences };
  });
  async function whoIs(line: Line, deal: KnownDeal | null, { choices }: Planning, known: typeof fresh) {
    const name = line.cell("personName");
    const found = identify(
      "contact",
      { key: line.cell("personKey"), record: line.cell("contactRecord") },
      choices.org,
    );
    if ("fault" in found) throw new Refused(found.fault, found.value);
    if ("key" in found) {
      const row = await personOf(db, found.key);
      if (!row && isTypedByHand(found.key)) throw new Refused("unknownPerson", name || found.key);
      if (!row && !name) throw new Refused("noName", "");
      const [gone] = row ? [] : await goneAmong(db, [{ table: "people", key: found.key }]);
      if (gone) throw new Refused("forgotten", "");
      return { personKey: row?.body.sameAs ?? found.key, isNew: false };
    }
    if (!name) throw new Refused("noName", "");
    if (!deal) throw new Refused("noOpportunity", name);
    const here = personNamed(deal, name, choices.byName);
    if (here) return { personKey: here, isNew: false };
    const place = `${deal.opportunityKey}\n${plainWord(name)}`;
    const earlier = known.get(place);
    if (earlier && !choices.byName) throw new Refused("twice", String(earlier.line));
    const made = earlier ?? { personKey: newPersonKey(), line: line.line };
    known.set(place, made);
    return { personKey: made.personKey, isNew: true };
  }
}

async function personOf(db: Planning["db"], key: string): Promise<PersonRow | undefined> {
  return checkRows("people", [await db.rows("people").get(key)]).rows[0];
}

/** Title and organisation: of a contact the CRM's own title stays. */
function detailsOf(line: Line, row: PersonRow | undefined) {
  const patch: PersonPatch = {};
  const own: PersonPatch = {};
  const differences: Difference[] = [];
  const title = line.cell("title");
  const organisation = line.cell("organisation");
  if (title && title !== (row?.body.title ?? row?.body.page?.title) && !row?.body.page?.title) {
    patch.title = title;
    if (row) {
      own.title = title;
      differences.push({ target: "title", before: row.body.title ?? "", after: title });
    }
  }
  if (organisation && organisation !== row?.body.organisation) {
    patch.organisation = organisation;
    own.organisation = organisation;
    if (row)
      differences.push({ target: "organisation", before: row.body.organisation ?? "", after: organisation });
  }
  return { patch, own, differences };
}

/** What the line says of somebody's part in the deal. Roles are added to those that are there. */
function tagOf(line: Line, { words, choices, unknownRoles }: Planning): TagPatch {
  const patch: TagPatch = {};
  const roles = line
    .cell("role")
    .split(/[;,，；、|]/)
    .map((word) => word.trim())
    .filter(Boolean);
  for (const word of roles) {
    const role = words.role.get(plainWord(word)) ?? choices.roles[plainWord(word)];
    if (!words.role.has(plainWord(word))) unknownRoles.add(word);
    if (role) patch.roles = { ...patch.roles, [role]: true };
  }
  const stance = line.cell("stance");
  const access = line.cell("access");
  const note = line.cell("note");
  if (stance) patch.stance = words.stance.get(plainWord(stance)) ?? refuse(stance);
  if (access) patch.access = words.access.get(plainWord(access)) ?? refuse(access);
  if (note) patch.note = note;
  return patch;
}

function refuse(value: string): never {
  throw new Refused("badWord", value);
}

function tagDifferences(before: RoleTagRow["body"] | undefined, patch: TagPatch): Difference[] {
  const added = Object.keys(patch.roles ?? {}).filter((role) => !(role in (before?.roles ?? {})));
  const roles = added.length > 0 ? [{ target: "role" as const, before: "", after: added.join(", ") }] : [];
  const texts = (["stance", "access", "note"] as const).flatMap((target) => {
    const after = patch[target];
    return after && after !== before?.[target] ? [{ target, before: before?.[target] ?? "", after }] : [];
  });
  return [...roles, ...texts];
}
