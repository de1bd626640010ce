import Dexie, { type Table } from "dexie";
import type { Content } from "../backup/content";
import type { BackupFile } from "../backup/parse";

/** One rep's file as it was taken into the team book. */
export interface Book {
  /** Of the rep's browser profile. */
  device: string;
  name: string;
  file: string;
  madeAt: number;
  takenAt: number;
  opportunityKeys: string[];
  content: Content;
}

/** What became of a file. `older`: there is a newer one of this rep already, which stays. */
export type Taken = "new" | "newer" | "same" | "older";

export const BOOKS_DATABASE = "ssm-sidebar-team-files";

/** The reps' files as they came. The team book's own database is put together from them; the manager's own knows nothing of either. */
export class BookStore extends Dexie {
  readonly books!: Table<Book, string>;

  constructor(name = BOOKS_DATABASE) {
    super(name, { cache: "disabled" });
    this.version(1).stores({ books: "device" });
    this.on("versionchange", () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }

  /** Keeps a file unless there is a newer one of the same rep; a newer one takes the place of the older. */
  async take(file: string, { head, content }: BackupFile, takenAt: number): Promise<Taken> {
    const { from, madeAt } = head;
    if (!from) throw new TypeError("a review file names its rep: `parse` has seen to it");
    return this.transaction("rw", this.books, async () => {
      const known = await this.books.get(from.device);
      if (known && known.madeAt > madeAt) return "older";
      if (known && known.madeAt === madeAt) return "same";
      const opportunityKeys = (content.opportunities ?? []).map((row) =>
        String((row as { opportunityKey: unknown }).opportunityKey),
      );
      await this.books.put({ ...from, file, madeAt, takenAt, opportunityKeys, content });
      return known ? "newer" : "new";
    });
  }

  /** All files, the oldest first: what a newer one says goes over an older one's. */
  async inOrder(): Promise<Book[]> {
    return (await this.books.toArray()).sort((a, b) => a.madeAt - b.madeAt);
  }
}
