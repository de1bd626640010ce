import core from "../../../src/method/playbooks/core.json" with { type: "json" };
import { ACCESSES, type Level, ROLES, STANCES } from "../../../src/method/vocabulary";
import type { Change } from "../../../src/records/changes/registry";
import { localDay } from "../../../src/records/clock";
import { recordId, type SeedAccount } from "./account.ts";
import { needName, owners, words } from "./names.ts";
import type { Random } from "./random.ts";

/** A change and when a rep would have made it. */
export interface Event {
  at: number;
  change: Change;
}

const DAY = 86_400_000;
export const ORG = "seed";
const CONTACTS_A_DEAL = 10;
const stages = [
  "Prospecting",
  "Qualification",
  "Needs Analysis",
  "Value Proposition",
  "Id. Decision Makers",
  "Perception Analysis",
  "Proposal/Price Quote",
  "Negotiation/Review",
  "Closed Won",
  "Closed Lost",
];
const OPEN_STAGES = 8;
const itemsOf = (stage: number): string[] => (core.stages[stage - 1]?.ev ?? []).map(({ id }) => id);

/** Everything that happened to one deal, oldest first, up to `now`. */
export function seedDeal(random: Random, account: SeedAccount, number: number, now: number): Event[] {
  const events: Event[] = [];
  const start = now - random.whole(5, 540) * DAY - random.whole(0, DAY - 1);
  const opportunityKey = `salesforce:${ORG}:opportunity:${recordId("006", number)}`;
  const personKeys = account.people.map(({ id }) => `salesforce:${ORG}:contact:${id}`);
  const own = Array.from(
    { length: CONTACTS_A_DEAL },
    (_, index) => (number * CONTACTS_A_DEAL + index) % personKeys.length,
  );
  const outcome = random.pick([
    "open",
    "open",
    "open",
    "open",
    "open",
    "open",
    "won",
    "lost",
    "lost",
    "disqualified",
  ] as const);
  const reached = outcome === "open" ? random.whole(0, OPEN_STAGES - 1) : random.whole(2, OPEN_STAGES - 1);
  const length = Math.max(now - start - DAY, DAY);
  const at = (share: number) =>
    Math.min(Math.floor(start + length * share) + random.whole(0, 3_600_000), now);
  const days = (share: number) => localDay(at(share));
  const common = { name: needName(random, account.tongue), owner: random.pick(owners) };
  const amount = random.whole(2, 400) * 5000;
  const currency = account.tongue === "zh" ? "CNY" : random.pick(["USD", "USD", "EUR", "GBP"]);
  const closeDate = localDay(outcome === "open" ? now + random.whole(-20, 240) * DAY : at(0.98));

  const seen = (share: number, stage: number, close = closeDate) =>
    events.push({ at: at(share), change: seenChange({ share, stage, close }) });
  const seenChange = ({ stage, close }: { share: number; stage: number; close: string }): Change => ({
    name: "opportunity.seen",
    reading: {
      identity: {
        crm: "salesforce",
        org: ORG,
        type: "opportunity",
        id: recordId("006", number),
        key: opportunityKey,
      },
      language: account.tongue === "zh" ? "zh-CN" : "en-US",
      fields: {
        name: field(`${account.name} ${common.name}`),
        account: field(account.name),
        accountId: field(account.id),
        amount: field(`${currency} ${amount.toLocaleString("en")}`, amount, currency),
        closeDate: field(close, close),
        stage: field(stages[stage] ?? ""),
        owner: field(common.owner),
        probability: field(`${Math.min(100, stage * 12 + 10)}%`, Math.min(100, stage * 12 + 10)),
      },
      contacts: {
        state: "read",
        rows: own.flatMap((index) => {
          const person = account.people[index];
          return person ? [{ ...person, role: "", primary: index === own[0], locator: "" }] : [];
        }),
        locator: null,
        tried: [],
      },
      stages: [],
      searching: false,
    },
  });

  const first = Math.min(reached, random.whole(0, 1));
  seen(0, first, random.chance(0.3) ? localDay(start + 60 * DAY) : closeDate);
  for (let stage = first + 1; stage <= reached; stage += 1)
    seen(0.05 + (0.8 * (stage - first)) / (reached - first + 1), stage);

  // Some sell by the book, some by the calendar: the CRM's stage runs ahead of what is known.
  const supported = Math.max(0, Math.min(7, reached - random.pick([0, 0, 0, 1, 2, 3])));
  const tagged = own.slice(0, random.whole(2, 5)).map((index) => personKeys[index] ?? "");
  for (const [index, personKey] of tagged.entries()) {
    const role = ROLES[(index + random.whole(0, 1)) % ROLES.length] ?? "INFLUENCER";
    events.push({
      at: at(0.1 + index * 0.1),
      change: { name: "role.set", opportunityKey, personKey, role, on: true },
    });
    events.push({
      at: at(0.15 + index * 0.1),
      change: {
        name: "roleTag.edit",
        opportunityKey,
        personKey,
        patch: {
          stance: random.pick(STANCES),
          access: random.pick(ACCESSES),
          influence: random.whole(1, 3),
          lastTouch: days(0.5),
        },
      },
    });
  }
  for (let stage = 1; stage <= Math.min(7, supported + 1); stage += 1) {
    for (const itemId of itemsOf(stage)) {
      const isBeyond = stage > supported;
      if (random.chance(isBeyond ? 0.8 : 0.55)) continue;
      const level: Level = isBeyond
        ? random.pick(["E0", "E1"])
        : random.pick(["E1", "E2", "E2", "E3", "E3", "E4"]);
      const share = Math.min(0.95, 0.1 + stage * 0.12);
      const said = random.chance(0.4)
        ? { words: random.pick(words[account.tongue]), by: tagged[0] ?? "" }
        : {};
      events.push({
        at: at(share),
        change: {
          name: "evidence.set",
          opportunityKey,
          itemId,
          patch: { level, date: days(share), ...said },
        },
      });
    }
  }
  events.push({
    at: at(0.6),
    change: {
      name: "plan.edit",
      opportunityKey,
      kind: "deal",
      patch: {
        cra: random.chance(0.7) ? { event: random.pick(words[account.tongue]), date: closeDate } : null,
        nextStep: {
          by: random.pick(["customer", "ours"]),
          date: localDay(now + random.whole(-30, 30) * DAY),
        },
      },
    },
  });
  if (outcome !== "open") {
    seen(0.97, outcome === "won" ? 8 : 9);
    const patch = {
      outcome,
      closedOn: days(0.98),
      ...(outcome === "won" ? {} : { why: random.pick(words[account.tongue]) }),
    };
    events.push({ at: at(0.98), change: { name: "opportunity.edit", opportunityKey, patch } });
  }
  return events;
}

const field = (text: string, value: string | number | null = null, currency: string | null = null) => ({
  state: "read" as const,
  text,
  value,
  currency,
  locator: null,
  tried: [],
});
