import * as z from "zod/mini";
import type { Profile } from "../crm/profile";
import { type Addition, additionId } from "../crm/teach/addition";
import { describeIssue, placeOf } from "../method/describeIssue";
import { accept, type Result, refuse } from "../method/result";
import { additionSchema, taughtProfileSchema } from "./profileSchema";

/** What the setting `profiles` and the policy of that name hold: a site that was taught, or places added to a shipped profile. */
export type OwnProfile =
  | { kind: "taught"; id: string; profile: Profile }
  | { kind: "added"; id: string; addition: Addition };

const format = "ssm-sidebar-profile";
const version = 1;
const fileSchema = z.looseObject({ format: z.literal(format), version: z.int() });

const isAddition = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "host" in value && !("id" in value);

/** One stored entry: an object as we keep it, or the text of a file as an administrator hands it over. */
export function readOwn(value: unknown): Result<OwnProfile> {
  if (typeof value === "string") return readProfileFile(value);
  return isAddition(value)
    ? checked(additionSchema, value, (addition) => ({ kind: "added", id: additionId(addition), addition }))
    : checked(taughtProfileSchema, value, (profile) => ({ kind: "taught", id: profile.id, profile }));
}

/** All entries that can be used; the others are left out, and told with their place and reason. */
export function readOwnProfiles(stored: Record<string, unknown>): {
  own: OwnProfile[];
  faults: { id: string; reason: string }[];
} {
  const own: OwnProfile[] = [];
  const faults: { id: string; reason: string }[] = [];
  for (const [id, value] of Object.entries(stored)) {
    const read = readOwn(value);
    if (read.ok) own.push(read.value);
    else faults.push({ id, reason: read.message });
  }
  return { own, faults };
}

/** A file that a colleague exported: refused with the place and the reason. */
export function readProfileFile(json: string): Result<OwnProfile> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse(`the file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const file = fileSchema.safeParse(value);
  if (!file.success) return refuse(told(file.error.issues, value));
  if (file.data.version !== version)
    return refuse(`version: this version reads ${version}, the file is of ${file.data.version}`);
  const read = readOwn(file.data.profile);
  // A reason with a place in the profile, or about the profile as a whole.
  return read.ok ? read : refuse(`profile${/^[\w.[\]]+: /.test(read.message) ? "." : ": "}${read.message}`);
}

export const profileFile = (own: OwnProfile): string =>
  `${JSON.stringify({ format, version, profile: own.kind === "taught" ? own.profile : own.addition }, null, 2)}\n`;

function checked<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  use: (parsed: T) => OwnProfile,
): Result<OwnProfile> {
  const parsed = schema.safeParse(value);
  return parsed.success ? accept(use(parsed.data)) : refuse(told(parsed.error.issues, value));
}

/** Our own rules say what is wrong themselves. */
const told = (issues: readonly z.core.$ZodIssue[], value: unknown): string => {
  const [issue] = issues;
  return issue?.code === "custom" ? `${placeOf(issue.path)}: ${issue.message}` : describeIssue(issues, value);
};
