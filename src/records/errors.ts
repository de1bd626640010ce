/**
 * Why the database couldn't be had. `refused`: the browser allows this page no storage (all cookies blocked).
 * `quota`: the disk is full. `newerVersion`: a newer build has written here. `closed`: another page needs a
 * newer version of the database, so this one let go; reload. `failed`: anything else, in the browser's words.
 */
export type StorageError =
  | { kind: "refused" }
  | { kind: "quota" }
  | { kind: "newerVersion" }
  | { kind: "closed" }
  | { kind: "failed"; message: string };

const kindByName: Record<string, Exclude<StorageError["kind"], "failed">> = {
  SecurityError: "refused",
  UnknownError: "refused",
  MissingAPIError: "refused",
  QuotaExceededError: "quota",
  VersionError: "newerVersion",
  DatabaseClosedError: "closed",
};

/** Sorts an error of IndexedDB or Dexie; Dexie hides the browser's own one or two layers below. */
export function storageError(error: unknown): StorageError {
  for (let each = error; each instanceof Object; each = "inner" in each ? each.inner : undefined) {
    const name = "name" in each ? String(each.name) : "";
    const kind = Object.hasOwn(kindByName, name) ? kindByName[name] : undefined;
    if (kind) return { kind };
  }
  return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
}
