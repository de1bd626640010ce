import * as z from "zod/mini";
import type { Profile } from "../crm/profile";
import { type Addition, additionId } from "../crm/teach/addition";
import { placeOf } from "../method/describeIssue";
import { type Fault, fault, type PlaybookResult, refuseFor } from "../method/fault";
import { issueFault } from "../method/issueFault";
import { accept } from "../method/result";
import { additionSchema, profileFaults, taughtProfileSchema } from "./profileSchema";

/** What the setting `profiles` and the policy of that name hold: a site that was taught, or places added to a shipped profile. */
export type OwnProfile =
  | { kind: "taught"; id: string; profile: Profile }
  | { kind: "added"; id: string; addition: Addition };

/** Why a profile can't be used, to be said in any language. */
export type ProfileResult = PlaybookResult<OwnProfile>;

const format = "ssm-sidebar-profile";
const version = 1;
const fileSchema = z.looseObject({ format: z.literal(format), version: z.int() });

const isAddition = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "host" in value && !("id" in value);

/** One stored entry: an object as we keep it, or the text of a file as an administrator hands it over. */
export function readOwn(value: unknown): ProfileResult {
  if (typeof value === "string") return readProfileFile(value);
  return isAddition(value)
    ? checked(additionSchema, value, (addition) => ({ kind: "added", id: additionId(addition), addition }))
    : checked(taughtProfileSchema, value, (profile) => ({ kind: "taught", id: profile.id, profile }));
}

/** All entries that can be used; the others are left out, and told with their place and reason. */
export function readOwnProfiles(stored: Record<string, unknown>): {
  own: OwnProfile[];
  faults: { id: string; fault: Fault }[];
} {
  const own: OwnProfile[] = [];
  const faults: { id: string; fault: Fault }[] = [];
  for (const [id, value] of Object.entries(stored)) {
    const read = readOwn(value);
    if (read.ok) own.push(read.value);
    else faults.push({ id, fault: read.fault });
  }
  return { own, faults };
}

/** A file that a colleague exported: refused with the place and the reason. */
export function readProfileFile(json: string): ProfileResult {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuseFor(
      fault("", "notJson", { detail: error instanceof Error ? error.message : String(error) }),
    );
  }
  const file = fileSchema.safeParse(value);
  if (!file.success) return refuseFor(told(file.error.issues, value));
  if (file.data.version !== version)
    return refuseFor(fault("version", "otherVersion", { found: file.data.version, wanted: version }));
  const read = readOwn(file.data.profile);
  if (read.ok) return read;
  const { place, ...why } = read.fault;
  return refuseFor({ ...why, place: place ? `profile.${place}` : "profile" });
}

export const profileFile = (own: OwnProfile): string =>
  `${JSON.stringify({ format, version, profile: own.kind === "taught" ? own.profile : own.addition }, null, 2)}\n`;

function checked<T>(schema: z.ZodMiniType<T>, value: unknown, use: (parsed: T) => OwnProfile): ProfileResult {
  const parsed = schema.safeParse(value);
  return parsed.success ? accept(use(parsed.data)) : refuseFor(told(parsed.error.issues, value));
}

/** Our own rules say what is wrong by the name of a fault. */
function told(issues: readonly z.core.$ZodIssue[], value: unknown): Fault {
  const [issue] = issues;
  const own = issue?.code === "custom" && profileFaults.find((kind) => kind === issue.message);
  return issue && own ? fault(placeOf(issue.path), own) : issueFault(issues, value);
}
