import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Fault } from "../../../records/backup/faults";
import type { BackupFile } from "../../../records/backup/parse";
import { openFile, unlock } from "../../../records/handover/open";
import type { Locked } from "../../../records/handover/seal";
import type { Result } from "../../../records/result";
import { type Book, BookStore } from "../../../records/team/books";
import { rebuild } from "../../../records/team/teamBook";
import { useDatabase } from "../../data/database";
import { useFaultSentence } from "../data/faultSentence";
import { ownAppearance } from "./ownAppearance";

const store = new BookStore();

/** What was said of a file, and those that wait for a passphrase. */
export interface Said {
  file: string;
  text: string;
  isProblem: boolean;
}

/** The files of a team book: taking new ones in, opening sealed ones, putting the book together anew. */
export function useBooks() {
  const t = useTranslations("team.books");
  const sentence = useFaultSentence();
  const db = useDatabase((state) => state.db);
  const books = useLiveQuery(() => store.inOrder(), []);
  const [said, setSaid] = useState<Said[]>([]);
  const [waiting, setWaiting] = useState<{ file: string; locked: Locked }[]>([]);
  const [reason, setReason] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const put = async () => {
    if (db) await rebuild(db, await store.inOrder(), await ownAppearance());
  };
  const takeOne = async (file: string, parsed: Result<BackupFile, Fault>): Promise<Said> => {
    if (!parsed.ok) return { file, text: sentence(parsed.error), isProblem: true };
    if (parsed.value.head.holds !== "review")
      return { file, text: sentence({ kind: "notForTheBook" }), isProblem: true };
    const taken = await store.take(file, parsed.value, Date.now());
    return {
      file,
      text: t(`taken.${taken}`, { name: parsed.value.head.from?.name ?? "" }),
      isProblem: false,
    };
  };
  const work = async (task: () => Promise<void>) => {
    if (!db || isBusy) return;
    setBusy(true);
    try {
      await task();
    } catch {
      setSaid([{ file: "", text: t("failed"), isProblem: true }]);
    } finally {
      setBusy(false);
    }
  };
  const take = (files: readonly File[]) =>
    work(async () => {
      const news: Said[] = [];
      const locked: { file: string; locked: Locked }[] = [];
      for (const file of files) {
        const opened = await openFile(file, Date.now());
        if (opened.ok && opened.value.kind === "locked")
          locked.push({ file: file.name, locked: opened.value.locked });
        else if (!opened.ok) news.push(await takeOne(file.name, opened));
        else if (opened.value.kind === "read")
          news.push(await takeOne(file.name, { ok: true, value: opened.value.file }));
      }
      await put();
      setSaid(news);
      setWaiting(locked);
      setReason(null);
    });
  /** A team may share one passphrase: it is tried on all that wait. */
  const open = (passphrase: string) =>
    work(async () => {
      const news: Said[] = [];
      const still: typeof waiting = [];
      for (const each of waiting) {
        const parsed = await unlock(each.locked, passphrase, Date.now());
        if (!parsed.ok && parsed.error.kind === "wrongPassphrase") still.push(each);
        else news.push(await takeOne(each.file, parsed));
      }
      await put();
      setSaid(news);
      setWaiting(still);
      setReason(still.length > 0 ? sentence({ kind: "wrongPassphrase" }) : null);
    });
  const remove = ({ device }: Book) =>
    work(async () => {
      await store.books.delete(device);
      await put();
    });
  return { books, said, waiting, reason, isBusy, take, open, remove, leave: () => setWaiting([]) };
}
