import { accountName, personName, personTitle, type Tongue } from "./names.ts";
import type { Random } from "./random.ts";

/** The people of one customer; its deals list some of them each. */
export interface SeedAccount {
  id: string;
  name: string;
  tongue: Tongue;
  people: { id: string; name: string; title: string }[];
}

export const PEOPLE_AN_ACCOUNT = 24;

/** An id of Salesforce's form: three characters for the kind, then digits. */
export const recordId = (prefix: string, number: number): string =>
  `${prefix}${String(number).padStart(15, "0")}`;

export function seedAccount(random: Random, number: number): SeedAccount {
  const tongue: Tongue = random.chance(0.3) ? "zh" : "en";
  return {
    id: recordId("001", number),
    name: accountName(random, tongue, number + 1),
    tongue,
    people: Array.from({ length: PEOPLE_AN_ACCOUNT }, (_, index) => ({
      id: recordId("003", number * PEOPLE_AN_ACCOUNT + index),
      name: personName(random, tongue),
      title: personTitle(random, tongue),
    })),
  };
}
