import type { Content } from "../../../src/records/backup/content.ts";
import { seedAccount } from "./account.ts";
import { type Event, seedDeal } from "./deal.ts";
import { MemoryStore } from "./memory.ts";
import { randomFrom } from "./random.ts";

export interface SeedOptions {
  opportunities: number;
  /** The same number gives the same data. */
  seed?: number;
  /** Accounts and opportunities are numbered from here on: parts of one large set, each made by itself. */
  from?: number;
  /** The day up to which it reaches, in milliseconds. */
  now: number;
}

const DEALS_AN_ACCOUNT = [1, 2, 2, 3, 3, 4];

/** Data as reps would have left it: deals with people, roles, evidence and every change, in English and Chinese. */
export async function seedContent({ opportunities, seed = 1, from = 0, now }: SeedOptions): Promise<Content> {
  const random = randomFrom(seed);
  const events: Event[] = [];
  const end = from + opportunities;
  for (let deal = from, account = from; deal < end; account += 1) {
    const customer = seedAccount(random, account);
    const last = Math.min(end, deal + random.pick(DEALS_AN_ACCOUNT));
    for (; deal < last; deal += 1) events.push(...seedDeal(random, customer, deal, now));
  }
  const store = new MemoryStore("seed");
  // Several deals tell of the same people: what came first must be written first.
  for (const { at, change } of events.sort((a, b) => a.at - b.at)) await store.write(change, at);
  return store.content();
}
