import { to18 } from "../org/ids";
import { type DemoRecord, type FieldValue, findRecord } from "../org/records";
import { org } from "./session";

/** The page's data service: the org's records with the changes made since the page was loaded. */
const changed = new Map<string, Record<string, FieldValue>>();
const listeners = new Set<() => void>();

export function recordOf(id: string): DemoRecord | undefined {
  const record = findRecord(org, id);
  const changes = record && changed.get(record.id);
  return record && changes ? { ...record, values: { ...record.values, ...changes } } : record;
}

export function setField(id: string, apiName: string, value: FieldValue): void {
  const key = to18(id);
  changed.set(key, { ...changed.get(key), [apiName]: value });
  for (const listener of listeners) listener();
}

export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
