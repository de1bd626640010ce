import Dexie, { type Table } from "dexie";
import * as z from "zod/mini";
import { moment } from "../schema/table";
import type { Folder } from "./handle";

/**
 * Why the last attempt left no backup in the folder. `permission`: the browser wants the rep to be asked. `gone`: the
 * folder isn't there any more. `full`: no room. `notReadBack`: what lay there afterwards wasn't what was written.
 * `empty`: nothing to back up. `tooLarge`: more than could be read again. `storage`: the database couldn't be read. `refused`: anything else.
 */
export const FOLDER_PROBLEMS = [
  "permission",
  "gone",
  "full",
  "notReadBack",
  "empty",
  "tooLarge",
  "storage",
  "refused",
] as const;
export type FolderProblem = (typeof FOLDER_PROBLEMS)[number];

export const RHYTHMS = ["daily", "weekly"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** How backups are kept on this device. */
const keeping = z.object({
  rhythm: z.enum(RHYTHMS),
  /** Days after which a backup counts as old. */
  remindAfter: z.int().check(z.minimum(1), z.maximum(365)),
  /** The rep doesn't want to be reminded before. */
  quietUntil: moment,
  /** The last backup that was written into the folder and read back. */
  written: z.nullable(z.object({ at: moment, file: z.string(), isDamaged: z.boolean() })),
  problem: z.nullable(z.enum(FOLDER_PROBLEMS)),
  /** The rep's own name, as others read it in review files and answers. */
  ownName: z.optional(z.string()),
});
export type Keeping = z.infer<typeof keeping>;

const initial: Keeping = { rhythm: "daily", remindAfter: 7, quietUntil: 0, written: null, problem: null };

export const FOLDER_DATABASE = "ssm-sidebar-folder";
const BACKUP = "backup";
/** Where a rep puts review files for the team. */
const SHARED = "shared";

/**
 * The picked folder and how backups are kept there. A database of its own: of this device alone, in no backup and no
 * history. The folder's handle is stored as the browser clones it; text or JSON of it opens nothing.
 */
export class FolderStore extends Dexie {
  readonly folders!: Table<Folder, string>;
  readonly keeping!: Table<unknown, string>;

  constructor(name = FOLDER_DATABASE) {
    // Not cached: a live query would hand out a copy of the handle that Dexie made.
    super(name, { cache: "disabled" });
    this.version(1).stores({ folders: "", keeping: "" });
    this.on("versionchange", () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }

  async folder(): Promise<Folder | null> {
    return (await this.folders.get(BACKUP)) ?? null;
  }

  async sharedFolder(): Promise<Folder | null> {
    return (await this.folders.get(SHARED)) ?? null;
  }

  async setSharedFolder(folder: Folder): Promise<void> {
    await this.folders.put(folder, SHARED);
  }

  /** Remembers the folder; null forgets it, and its files stay where they are. */
  async setFolder(folder: Folder | null): Promise<void> {
    await this.transaction("rw", this.folders, this.keeping, async () => {
      if (folder) await this.folders.put(folder, BACKUP);
      else await this.folders.delete(BACKUP);
      // What was written elsewhere says nothing of this folder.
      await this.set({ written: null, problem: null });
    });
  }

  async kept(): Promise<Keeping> {
    const parsed = keeping.safeParse(await this.keeping.get(BACKUP));
    return parsed.success ? parsed.data : initial;
  }

  async set(part: Partial<Keeping>): Promise<void> {
    await this.transaction("rw", this.keeping, async () => {
      await this.keeping.put({ ...(await this.kept()), ...part }, BACKUP);
    });
  }
}
