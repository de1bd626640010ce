import { type PlaybookResult, refuseFor } from "./fault";
import { issueFault } from "./issueFault";
import { accept } from "./result";
import { type Source, sourceSchema } from "./source";

/** Reads a whole playbook file, or says where it is wrong and why. */
export function readSource(value: unknown): PlaybookResult<Source> {
  const parsed = sourceSchema.safeParse(value);
  return parsed.success ? accept(parsed.data) : refuseFor(issueFault(parsed.error.issues, value));
}
