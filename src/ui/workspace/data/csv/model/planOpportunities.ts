import { localDay, newId } from "../../../../../records/clock";
import { fieldsInUse, typedOf } from "../../../../../records/fieldsInUse";
import { goneAmong } from "../../../../../records/forget/keptOut";
import type { OpportunityRow } from "../../../../../records/schema/opportunities";
import { FILE, identify } from "./identify";
import type { Line, Planning } from "./planFile";
import { type Difference, type Ending, type Fields, type PlannedLine, Refused } from "./planned";
import { readCurrency, readDay, readMoney, readPercent } from "./values";
import { plainWord } from "./words";

/** Lines of a report of opportunities: each is a record by its id, or one more record. */
export async function planOpportunities(planning: Planning): Promise<PlannedLine[]> {
  const { choices, opportunities, byKey, change, each } = planning;
  const taken = new Map<string, number>();
  const gone = await forgottenOf(planning);
  return each((line) => {
    const name = line.cell("opportunityName");
    const found = identify("opportunity", recordOf(line), choices.org);
    if ("fault" in found) throw new Refused(found.fault, found.value);
    if ("none" in found) {
      if (!name) throw new Refused("noName", "");
      const like = opportunities.find((row) => looksLike(row, name, line.cell("account")));
      if (like && !choices.again) throw new Refused("looksLike", name);
      const fields = fieldsOf(line, planning);
      const ending = endingOf(line, undefined, fields, planning);
      change.opportunities.push({ opportunityKey: `${FILE}:own:opportunity:${newId()}`, fields, ...ending });
      return { verdict: "new", title: name, differences: [] };
    }
    const before = taken.get(found.key);
    if (before !== undefined) throw new Refused("twice", String(before));
    if (gone.has(found.key)) throw new Refused("forgotten", "");
    taken.set(found.key, line.line);
    const stored = byKey.get(found.key);
    if (!stored && !name) throw new Refused("noName", "");
    const told = fieldsOf(line, planning);
    const fields = withoutRead(stored, told);
    const ending = endingOf(line, stored, told, planning);
    const differences = differencesOf(stored, fields, ending);
    if (stored && differences.length === 0)
      return { verdict: "same", title: name || nameOf(stored), differences };
    change.opportunities.push({ opportunityKey: found.key, fields, ...ending });
    return {
      verdict: stored ? "changed" : "new",
      title: name || (stored ? nameOf(stored) : ""),
      differences,
    };
  });
}

export const recordOf = ({ cell }: Line) => ({
  key: cell("opportunityKey"),
  record: cell("opportunityRecord"),
});

async function forgottenOf({ db, lines, choices }: Planning): Promise<Set<string>> {
  const keys = lines.flatMap((line) => {
    const found = identify("opportunity", recordOf(line), choices.org);
    return "key" in found ? [found.key] : [];
  });
  const gone = await goneAmong(
    db,
    [...new Set(keys)].map((key) => ({ table: "opportunities", key })),
  );
  return new Set(gone.map(({ key }) => key));
}

/** The line's values; one that can be read in two ways refuses the line. */
function fieldsOf({ cell }: Line, { column, choices: { answers } }: Planning): Fields {
  const fields: Fields = {};
  const texts = {
    name: "opportunityName",
    account: "account",
    stage: "stage",
    owner: "owner",
    nextStep: "nextStep",
  } as const;
  for (const name of ["name", "account", "stage", "owner", "nextStep"] as const) {
    const text = cell(texts[name]);
    if (text) fields[name] = text;
  }
  const amount = cell("amount");
  const currency = cell("currency");
  if (currency) fields.currency = readCurrency(currency) ?? refuse("badCurrency", currency);
  if (amount) {
    const money = readMoney(amount, column("amount"), answers.amount ?? {}) ?? refuse("badAmount", amount);
    fields.amount = money.value;
    if (money.currency) fields.currency = money.currency;
  }
  const closeDate = cell("closeDate");
  if (closeDate)
    fields.closeDate =
      readDay(closeDate, column("closeDate"), answers.closeDate ?? {}) ?? refuse("badDate", closeDate);
  const probability = cell("probability");
  if (probability) fields.probability = readPercent(probability) ?? refuse("badPercent", probability);
  return fields;
}

/** How it ended, where it is still open here: what the rep has said of that stays. The close date is then the day. */
function endingOf(
  { cell }: Line,
  stored: OpportunityRow | undefined,
  { closeDate }: Fields,
  { words, db }: Planning,
): Ending {
  const word = cell("outcome");
  if (!word) return {};
  const outcome = words.outcome.get(plainWord(word)) ?? refuse("badWord", word);
  if (outcome === "open" || (stored && stored.outcome !== "open")) return {};
  return { outcome, ...(closeDate && closeDate <= localDay(db.now()) ? { closedOn: closeDate } : {}) };
}

function refuse(
  id: "badCurrency" | "badAmount" | "badDate" | "badPercent" | "badWord",
  value: string,
): never {
  throw new Refused(id, value);
}

/** What the record's own page showed stays, whatever a file says. */
function withoutRead(stored: OpportunityRow | undefined, fields: Fields): Fields {
  if (!stored) return fields;
  const read = fieldsInUse(stored.body);
  const isRead = (name: string) => {
    const field = name === "currency" ? read.amount : read[name as keyof typeof read];
    return field?.state === "read";
  };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !isRead(name)));
}

const targetOf = { name: "opportunityName" } as const;

function differencesOf(
  stored: OpportunityRow | undefined,
  fields: Fields,
  { outcome }: Ending,
): Difference[] {
  if (!stored) return [];
  const before = new Map<string, unknown>(Object.entries(stored.body.secondHand ?? {}));
  const ended: Difference[] = outcome ? [{ target: "outcome", before: stored.outcome, after: outcome }] : [];
  const told = Object.entries(fields).flatMap(([name, value]) => {
    if (before.get(name) === value) return [];
    const target = name === "name" ? targetOf.name : (name as Difference["target"]);
    return [{ target, before: String(before.get(name) ?? ""), after: String(value) }];
  });
  return [...told, ...ended];
}

export function nameOf(row: OpportunityRow): string {
  const { name } = fieldsInUse(row.body);
  return name?.state === "read" ? name.text : (typedOf(row.body)?.name ?? "");
}

export function accountOf(row: OpportunityRow): string {
  const { account } = fieldsInUse(row.body);
  return account?.state === "read" ? account.text : (typedOf(row.body)?.account ?? "");
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);

function looksLike(row: OpportunityRow, name: string, account: string): boolean {
  return (
    isSameText(nameOf(row), name) && (!account || !accountOf(row) || isSameText(accountOf(row), account))
  );
}
