/** Opportunities by the thousand as they lie in the database once they have been judged: made by a plain rule. */
import { localDay } from "../../../src/records/clock.ts";
import type { Dump } from "./database.ts";

const owners = ["Kim Ode", "Lee Park", "Ana Ruiz", "王磊"];
const accounts = ["Acme Bank", "Birch Steel", "Cedar Health", "Delta Foods", "华东电力", "Elm Insurance"];
const subjects = ["Core renewal", "Data platform", "Fraud desk", "Claims portal", "Field service"];
const crmStages = [
  "Prospecting",
  "Qualification",
  "Needs Analysis",
  "Value Proposition",
  "Proposal",
  "Negotiation",
];
const DAY = 86_400_000;

const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new RangeError("the list is empty");
  return found;
};

/** Rows of `count` opportunities and their judgements as of `now`. The first is the largest; each seventh is blank. */
export function pipelineDump(count: number, now = Date.now()): Dump {
  const day = (offset: number) => localDay(now + offset * DAY);
  const opportunities: Dump[string] = [];
  const assessments: Dump[string] = [];
  for (let at = 0; at < count; at++) {
    const opportunityKey = `salesforce:acme:opportunity:006${String(at).padStart(6, "0")}`;
    const isBlank = at % 7 === 6;
    const verified = isBlank ? 0 : at % 6;
    const crmStage = ((at * 5) % 6) + 1;
    const score = isBlank ? 9 : 15 + ((at * 37) % 80);
    const amount = (count - at) * 1000;
    const currency = at % 5 === 4 ? "EUR" : "USD";
    const outcome = at % 11 === 10 ? "lost" : at % 13 === 12 ? "won" : "open";
    const closeDate = day(((at * 17) % 300) - 20);
    const name = `${pick(subjects, at)} ${at}`;
    const account = pick(accounts, at);
    const accountId = `001${at % accounts.length}`;
    const owner = pick(owners, at);
    const field = (text: string, value: string | number | null = null, unit: string | null = null) => ({
      state: "read",
      text,
      value,
      currency: unit,
    });
    opportunities.push({
      opportunityKey,
      accountKey: `salesforce:acme:account:${accountId}`,
      outcome,
      lastSeen: now - at,
      body: {
        firstSeen: day(-120),
        ...(outcome === "open" ? {} : { closedOn: day(-((at * 3) % 80)) }),
        reading: {
          identity: {
            crm: "salesforce",
            org: "acme",
            type: "opportunity",
            id: opportunityKey.split(":")[3],
            key: opportunityKey,
          },
          fields: {
            name: field(name),
            account: field(account),
            accountId: field(accountId),
            owner: field(owner),
            amount: field(String(amount), amount, currency),
            closeDate: field(closeDate, closeDate),
            stage: field(pick(crmStages, crmStage - 1)),
            probability: field("40%", 40),
          },
        },
      },
    });
    const odds = [5, 10, 25, 45, 60, 80][verified] ?? 5;
    const red = isBlank ? [] : ["EVI-1", "BDU-1", "EVI-5"].slice(0, at % 4);
    const stages: [string, number][] = Array.from({ length: verified + 1 }, (_, stage) => [
      day(-110 + stage * 15),
      stage,
    ]);
    assessments.push({
      opportunityKey,
      asOf: day(0),
      score,
      verifiedStage: verified,
      gap: (at % 5) - 2,
      body: {
        playbookVersion: "test",
        figures: {
          at: now,
          isBlank,
          raw: score,
          status:
            outcome === "lost" ? "closed" : red.length > 1 ? "red" : red.length === 1 ? "amber" : "green",
          confidence: (at * 13) % 101,
          supportedStage: verified + 1,
          workStage: verified + 1,
          crmStage,
          customerPhase: Math.max(1, verified),
          odds,
          currency,
          byEvidence: (amount * odds) / 100,
          byCrm: amount * 0.4,
          redRules: red,
          amberRules: isBlank ? [] : ["TIME-1", "TIME-2"].slice(0, at % 3),
          daysAhead: 0,
          daysCounted: 0,
          listed: {
            name,
            account,
            accountKey: `salesforce:acme:account:${accountId}`,
            owner,
            amount,
            currency,
            closeDate,
            stage: pick(crmStages, crmStage - 1),
            probability: 40,
            outcome,
            closedOn: outcome === "open" ? null : day(-((at * 3) % 80)),
            firstSeen: day(-120),
            leaders: at % 3 === 0 ? ["Dana Weiss"] : [],
            sponsors: at % 2 === 0 ? ["Omar Haddad"] : [],
            step: {
              text: at % 2 === 0 ? "Walk through the figures with the CFO" : "",
              date: at % 2 === 0 ? day(at % 20) : null,
              by: at % 4 === 0 ? "customer" : null,
            },
            daysInStage: (at * 3) % 90,
            lastEvidence: isBlank ? null : day(-((at * 7) % 60)),
            aside: [],
            scores: isBlank
              ? []
              : Array.from({ length: 8 }, (_, n) => Math.max(0, score - (7 - n) * ((at % 5) - 1) * 3)),
            fell: at % 17 === 3 ? { day: day(-10), from: verified + 1, to: verified } : null,
            slipped: at % 9 === 2 ? { day: day(-5), from: day(-30), to: closeDate } : null,
            stages,
          },
        },
      },
    });
  }
  return { opportunities, assessments };
}
