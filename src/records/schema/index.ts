import type * as z from "zod/mini";
import type { RowKey } from "../leaves";
import { accounts } from "./accounts";
import { acknowledgements } from "./acknowledgements";
import { assessments } from "./assessments";
import { bin } from "./bin";
import { changes } from "./changes";
import { drafts } from "./drafts";
import { evidence } from "./evidence";
import { opportunities } from "./opportunities";
import { people } from "./people";
import { plans } from "./plans";
import { playbooks } from "./playbooks";
import { quarantine } from "./quarantine";
import { relations } from "./relations";
import { reviews } from "./reviews";
import { roleTags } from "./roleTags";
import { settings } from "./settings";
import { snapshots } from "./snapshots";
import type { TableDefinition } from "./table";
import { tombstones } from "./tombstones";

/** All tables, by name. WARNING: names of tables and keys are what stored data is found by. */
export const tables = {
  opportunities,
  people,
  roleTags,
  evidence,
  plans,
  accounts,
  snapshots,
  assessments,
  relations,
  playbooks,
  acknowledgements,
  reviews,
  drafts,
  changes,
  tombstones,
  bin,
  settings,
  quarantine,
};
export type TableName = keyof typeof tables;
export type Rows = { [N in TableName]: z.infer<(typeof tables)[N]["row"]> };

/** The definition without its row's type, for code that works on any table. */
export function definitionOf(name: TableName): TableDefinition {
  return tables[name];
}

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

export const tableNames = Object.keys(tables).filter(isTableName);

/** One text for a row: names it in the changes' index and in reports. */
export function rowName(table: string, key: RowKey): string {
  return `${table} ${typeof key === "string" ? key : JSON.stringify(key)}`;
}
