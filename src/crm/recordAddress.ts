/** An address at the CRM by a record's key; only where the key tells all that the address needs. */

const ways: Record<string, (org: string, id: string) => string | null> = {
  // A sandbox has its name after two dashes and a label of its own; other kinds of orgs don't tell theirs.
  salesforce: (org, id) =>
    /-dev-ed$/.test(org)
      ? null
      : `https://${org}${org.includes("--") ? ".sandbox" : ""}.lightning.force.com/lightning/r/Opportunity/${id}/view`,
  hubspot: (org, id) => `https://app.hubspot.com/contacts/${org}/record/0-3/${id}`,
  pipedrive: (org, id) => `https://${org}.pipedrive.com/deal/${id}`,
  dynamics: (org, id) => `https://${org}/main.aspx?pagetype=entityrecord&etn=opportunity&id=${id}`,
};

/** Where an opportunity is in its CRM, by its key (`crm:org:opportunity:id`); null where that can't be told. */
export function opportunityAddress(key: string): string | null {
  const [crm = "", org = "", type, id = ""] = key.split(":");
  if (type !== "opportunity" || !/^[\w.-]+$/.test(org) || !/^[\w-]+$/.test(id)) return null;
  return Object.hasOwn(ways, crm) ? (ways[crm]?.(org, id) ?? null) : null;
}
