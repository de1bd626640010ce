import { accounts } from "./accounts";
import { opportunities } from "./opportunities";
import { twoAccounts } from "./two/accounts";
import { twoOpportunities } from "./two/opportunities";
import { twoUsers } from "./two/users";
import type { CurrencyCode, Language, OrgData, User } from "./types";
import { queues, users } from "./users";

export interface Org extends OrgData {
  /** My Domain label with its sandbox part: what names the tenant. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** One currency: amounts carry its symbol, never a code, and the layout has no currency field. */
  readonly singleCurrency?: CurrencyCode;
  readonly sandbox?: string;
  /** Opportunity fields that this org's layouts leave out. */
  readonly hiddenFields?: readonly string[];
  readonly user: User;
  readonly language: Language;
}

const demo = {
  users: Object.values(users),
  queues: Object.values(queues),
  accounts,
  opportunities,
  user: users.maya,
  language: "en_US",
} as const;

export const orgs: readonly Org[] = [
  { ...demo, name: "ssm-demo", hosts: ["ssm-demo.lightning.force.com"] },
  { ...demo, name: "native-demo", hosts: ["native-demo.lightning.force.com"] },
  { ...demo, name: "ssm-demo--uat", hosts: ["ssm-demo--uat.sandbox.lightning.force.com"], sandbox: "uat" },
  {
    name: "ssm-demo-two",
    hosts: ["ssm-demo-two.lightning.force.com"],
    singleCurrency: "USD",
    hiddenFields: ["CurrencyIsoCode", "ForecastCategoryName", "Previous_Opportunity__c"],
    users: Object.values(twoUsers),
    queues: [],
    accounts: twoAccounts,
    opportunities: twoOpportunities,
    user: twoUsers.bea,
    language: "en_US",
  },
];

/** A host nobody registered is still a Lightning org with the demo's records: enough for a stray test host. */
export function orgOfHost(host: string): Org {
  const known = orgs.find((org) => org.hosts.includes(host));
  return known ?? { ...demo, name: host.split(".")[0] ?? host, hosts: [host] };
}
