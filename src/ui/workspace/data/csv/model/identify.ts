import { normaliseId, pageOf, recordKey } from "../../../../../crm/identity";
import { shippedProfiles } from "../../../../../crm/profiles";

/** Whose record a line is of: by its key or link, by nothing that the file says, or by something that is wrong. */
export type Identified = { key: string } | { none: true } | { fault: IdentityFault; value: string };

export type IdentityFault = "badKey" | "badLink" | "badId" | "noOrg";

type Type = "opportunity" | "contact";

/** The ids of Salesforce begin with their object's prefix. */
const salesforcePrefix: Record<Type, string> = { opportunity: "006", contact: "003" };

/**
 * A record by what a line says of it. An id alone names no record before the rep has said of which CRM and org it is:
 * two tenants may have the same ids.
 */
export function identify(
  type: Type,
  { key = "", record = "" }: { key?: string | undefined; record?: string | undefined },
  org: string | null,
): Identified {
  if (key) {
    const isKey =
      new RegExp(`^[^:]+:.+:${type}:[^:]+$`).test(key) || (type === "contact" && /^local:./.test(key));
    return isKey ? { key } : { fault: "badKey", value: key };
  }
  if (!record) return { none: true };
  if (/^https?:/i.test(record)) {
    const page = URL.canParse(record) ? pageOf(shippedProfiles, record) : null;
    return page?.kind === type && page.identity
      ? { key: page.identity.key }
      : { fault: "badLink", value: record };
  }
  if (!org) return { fault: "noOrg", value: record };
  const [crm = "", ...rest] = org.split(":");
  const profile = shippedProfiles.find((each) => each.crm === crm);
  if (!profile || !/^[\w.{}-]+$/.test(record)) return { fault: "badId", value: record };
  const id = normaliseId(profile, record);
  if (profile.idForm === "salesforce18") {
    const isOfType =
      record.startsWith(salesforcePrefix[type]) && /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(record);
    // A checksum that doesn't fit is a letter that was changed on the way, often its case.
    if (!isOfType || (record.length === 18 && id !== record)) return { fault: "badId", value: record };
  }
  return { key: recordKey(profile, rest.join(":"), type, id) };
}

/** CRM and org of a key, as `crm:org`; null for records that no CRM knows. */
export function orgOfKey(key: string): string | null {
  const found = /^([^:]+:.+):opportunity:[^:]+$/.exec(key)?.[1];
  return found && !found.startsWith(`${FILE}:`) ? found : null;
}

/** Stands for the CRM in keys of records that a file named and no CRM's id told. */
export const FILE = "file";
