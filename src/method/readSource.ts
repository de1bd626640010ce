import { describeIssue } from "./describeIssue";
import { accept, type Result, refuse } from "./result";
import { type Source, sourceSchema } from "./source";

/** Reads a whole playbook file, or says where it is wrong and why. */
export function readSource(value: unknown): Result<Source> {
  const parsed = sourceSchema.safeParse(value);
  return parsed.success ? accept(parsed.data) : refuse(describeIssue(parsed.error.issues, value));
}
