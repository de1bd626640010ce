import { loadDeal, type StoredDeal } from "../../../../../records/deal";
import { type DealPerson, peopleOfDeal } from "../../../../../records/people";
import { identify } from "./identify";
import type { Line, Planning } from "./planFile";
import { Refused } from "./planned";
import { accountOf, isSameText, nameOf, recordOf } from "./planOpportunities";

/** An opportunity that is here, with its people. */
export interface KnownDeal {
  opportunityKey: string;
  name: string;
  stored: StoredDeal;
  people: DealPerson[];
}

/** Finds the opportunity that a line is about, each of them read once. Null: the line names none. */
export function dealFinder({ db, byKey, opportunities, choices }: Planning) {
  const known = new Map<string, Promise<KnownDeal>>();
  const load = async (opportunityKey: string): Promise<KnownDeal> => {
    const stored = await loadDeal(db, opportunityKey);
    if (!stored) throw new Refused("unknownOpportunity", opportunityKey);
    return { opportunityKey, name: nameOf(stored.opportunity), stored, people: peopleOfDeal(stored) };
  };
  const byName = (line: Line): string | null => {
    const name = line.cell("opportunityName");
    const account = line.cell("account");
    if (!name) return null;
    const fits = opportunities.filter(
      (row) => isSameText(nameOf(row), name) && (!account || isSameText(accountOf(row), account)),
    );
    if (fits.length > 1) throw new Refused("manySuch", name);
    if (fits.length === 0) throw new Refused("unknownOpportunity", name);
    if (!choices.byName) throw new Refused("onlyName", name);
    return fits[0]?.opportunityKey ?? null;
  };
  return async (line: Line): Promise<KnownDeal | null> => {
    const found = identify("opportunity", recordOf(line), choices.org);
    if ("fault" in found) throw new Refused(found.fault, found.value);
    const key = "key" in found ? found.key : byName(line);
    if (key === null) return null;
    if (!byKey.has(key)) throw new Refused("unknownOpportunity", line.cell("opportunityName") || key);
    const deal = known.get(key) ?? load(key);
    known.set(key, deal);
    return deal;
  };
}

/** Somebody of the deal who alone has this name; nobody: null. */
export function personNamed({ people }: KnownDeal, name: string, mayByName: boolean): string | null {
  const fits = people.filter((person) => isSameText(person.name, name));
  if (fits.length > 1) throw new Refused("manySuch", name);
  if (fits.length === 1 && !mayByName) throw new Refused("onlyName", name);
  return fits[0]?.personKey ?? null;
}
