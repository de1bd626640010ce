import { create } from "zustand";
import { onPolicy, readPolicy } from "../../messages/managed";
import { noPolicy, type ReadPolicy } from "../../messages/policy";

/**
 * What the administrator has fixed, and what of it can't be used. Settings that it fixes reach every reader by
 * `db.fixed`; a view asks here only to say who set them.
 */
export const usePolicy = create<ReadPolicy>(() => noPolicy);

let reading: Promise<void> | null = null;

/** Reads the policy once and follows it from then on. */
export function policyOnce(): Promise<void> {
  reading ??= read();
  return reading;
}

async function read(): Promise<void> {
  onPolicy((changed) => usePolicy.setState(changed));
  usePolicy.setState(await readPolicy());
}
