import type { EvidenceRow } from "../../../../../records/schema/evidence";
import type { Line, Planning } from "./planFile";
import { type Difference, type EvidencePatch, type PlannedLine, Refused } from "./planned";
import { readDay } from "./values";
import { dealFinder, type KnownDeal, personNamed } from "./whichDeal";
import { plainWord } from "./words";

/** Lines of what is known: an item or a sign of an opportunity, its level, the customer's words. */
export async function planEvidence(planning: Planning): Promise<PlannedLine[]> {
  const { words, change, each } = planning;
  const findDeal = dealFinder(planning);
  const taken = new Map<string, number>();
  return each(async (line) => {
    const deal = await findDeal(line);
    if (!deal) throw new Refused("noOpportunity", "");
    const itemId = words.items.get(plainWord(line.cell("item")));
    if (itemId === undefined) throw new Refused("unknownItem", line.cell("item"));
    const place = `${deal.opportunityKey}\n${itemId}`;
    const earlier = taken.get(place);
    if (earlier !== undefined) throw new Refused("twice", String(earlier));
    taken.set(place, line.line);
    const before = deal.stored.evidence.find((row) => row.itemId === itemId)?.body;
    const patch = patchOf(line, deal, planning);
    const differences = differencesOf(before, patch);
    const title = `${itemId} · ${deal.name}`;
    if (differences.length === 0) return { verdict: "same", title, differences };
    change.evidence.push({ opportunityKey: deal.opportunityKey, itemId, patch });
    return { verdict: before ? "changed" : "new", title, differences: before ? differences : [] };
  });
}

function patchOf({ cell }: Line, deal: KnownDeal, { words, column, choices }: Planning): EvidencePatch {
  const patch: EvidencePatch = {};
  const level = cell("level");
  const date = cell("date");
  const by = cell("personKey") || cell("by");
  if (level) patch.level = words.level.get(plainWord(level)) ?? refuse("badWord", level);
  if (date) patch.date = readDay(date, column("date"), choices.answers.date ?? {}) ?? refuse("badDate", date);
  if (cell("words")) patch.words = cell("words");
  if (cell("link")) patch.link = cell("link");
  if (by) {
    const isKey = deal.people.some(({ personKey }) => personKey === by);
    patch.by = isKey ? by : (personNamed(deal, by, choices.byName) ?? refuse("unknownPerson", by));
  }
  return patch;
}

function refuse(id: "badWord" | "badDate" | "unknownPerson", value: string): never {
  throw new Refused(id, value);
}

function differencesOf(before: EvidenceRow["body"] | undefined, patch: EvidencePatch): Difference[] {
  return (["level", "words", "by", "date", "link"] as const).flatMap((target) => {
    const after = patch[target];
    return after && after !== before?.[target] ? [{ target, before: before?.[target] ?? "", after }] : [];
  });
}
