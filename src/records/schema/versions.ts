/**
 * Versions of the database, oldest first, by name. A version that has been released is frozen: a change of the
 * stores is a new version here, a `stores` entry in the tables it changes and, where rows change, an upgrade.
 * `test/support/database-dumps/` keeps a database of every version.
 */
export const versions = [
  { number: 1, name: "initial" },
  { number: 2, name: "playbooks" },
  { number: 3, name: "bin" },
] as const;
export type VersionName = (typeof versions)[number]["name"];
