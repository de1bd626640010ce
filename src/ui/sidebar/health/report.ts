import { fieldNames, type Reading } from "../../../crm/reading";

/**
 * What a bug report needs to know of a reading: which places were looked at and what came of it. Nothing of the
 * customer's: no text, no name, no id, no host.
 */
export function readingReport(reading: Reading, version: string): string {
  const { identity, language, fields, contacts, stages, profile, searching } = reading;
  const tried = (ids: readonly string[]) => (ids.length ? `; tried ${ids.join(", ")}` : "");
  const counted = (has: (row: Reading["contacts"]["rows"][number]) => boolean) =>
    contacts.rows.filter(has).length;
  return [
    `SSM Sidebar ${version}, reading report`,
    `profile ${profile}, record type ${identity.type}, page language ${language || "not told"}${searching ? ", still searching" : ""}`,
    "",
    ...fieldNames.map((name) => {
      const field = fields[name];
      const understood =
        field?.state === "read" && field.value === null ? ", read but not understood as a value" : "";
      return `${name}: ${field?.state ?? "not looked for"}${field?.locator ? ` by ${field.locator}` : ""}${understood}${tried(field?.tried ?? [])}`;
    }),
    `contacts: ${contacts.state}${contacts.locator ? ` by ${contacts.locator}` : ""}, ${contacts.rows.length} rows, ${counted((row) => !!row.id)} with id, ${counted((row) => !!row.role)} with role, ${counted((row) => row.primary)} primary${tried(contacts.tried)}`,
    `stages: ${stages.length}, current ${stages.some((stage) => stage.current) ? "told" : "not told"}`,
  ].join("\n");
}
