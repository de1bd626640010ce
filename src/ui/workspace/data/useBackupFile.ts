import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Fault } from "../../../records/backup/faults";
import type { Holds } from "../../../records/backup/format";
import { type Choices, mergeInto, type Preview, previewMerge } from "../../../records/backup/merge";
import type { BackupFile } from "../../../records/backup/parse";
import type { SsmDatabase } from "../../../records/db";
import { openFile, unlock as unlockFile } from "../../../records/handover/open";
import type { Locked } from "../../../records/handover/seal";
import type { Result } from "../../../records/result";
import { undo } from "../../../records/undo";
import { useDatabase } from "../../data/database";
import { useToasts } from "../../parts/toasts";
import { useFaultSentence } from "./faultSentence";

/** Where a file that was chosen stands. */
export type FileState =
  | { step: "none" }
  | { step: "reading"; file: string }
  | { step: "locked"; file: string; locked: Locked; isBusy: boolean; reason: string | null }
  | { step: "refused"; file: string; reason: string }
  | { step: "compared"; file: string; madeAt: number; holds: Holds; preview: Preview };

/** Reads and compares a file, asks for its passphrase where it is sealed, and merges it when the rep says so. */
export function useBackupFile() {
  const t = useTranslations("backup.open");
  const tc = useTranslations("common");
  const sentence = useFaultSentence();
  const db = useDatabase((store) => store.db);
  const [state, setState] = useState<FileState>({ step: "none" });

  const compare = async (file: string, parsed: Result<BackupFile, Fault>) => {
    if (!db) return;
    if (!parsed.ok) return setState({ step: "refused", file, reason: sentence(parsed.error) });
    const { head, content } = parsed.value;
    const wrong = await wrongPlace(db, parsed.value);
    if (wrong)
      return setState({
        step: "refused",
        file,
        reason: wrong === "notHere" ? t("notHere") : sentence({ kind: wrong }),
      });
    const preview = await previewMerge(db, content);
    setState({ step: "compared", file, madeAt: head.madeAt, holds: head.holds, preview });
  };
  const take = async (file: File) => {
    if (!db) return;
    setState({ step: "reading", file: file.name });
    const opened = await openFile(file, db.now());
    if (!opened.ok) return compare(file.name, opened);
    if (opened.value.kind === "read") return compare(file.name, { ok: true, value: opened.value.file });
    const { locked } = opened.value;
    setState({ step: "locked", file: file.name, locked, isBusy: false, reason: null });
  };
  const unlock = async (passphrase: string) => {
    if (!db || state.step !== "locked" || state.isBusy) return;
    setState({ ...state, isBusy: true, reason: null });
    const parsed = await unlockFile(state.locked, passphrase, db.now());
    if (parsed.ok || parsed.error.kind !== "wrongPassphrase") return compare(state.file, parsed);
    setState({ ...state, isBusy: false, reason: sentence(parsed.error) });
  };
  const merge = async (preview: Preview, choices: Choices) => {
    if (!db) return;
    const merged = await mergeInto(db, preview, choices);
    const { show } = useToasts.getState();
    if (!merged.ok) return show({ tone: "problem", text: t("failed") });
    setState({ step: "none" });
    const takeBack = async () => {
      const undone = await undo(db, { all: true });
      if (undone.ok) show({ tone: "plain", text: t("undone") });
    };
    show({ tone: "plain", text: t("done"), action: { label: tc("undo"), run: () => void takeBack() } });
  };
  return { state, take, unlock, merge, leave: () => setState({ step: "none" }) };
}

/** What belongs elsewhere: a rep's file into a team book, answers to whoever has the opportunities. */
async function wrongPlace(
  db: SsmDatabase,
  { head, content }: BackupFile,
): Promise<"forTheBook" | "notHere" | null> {
  if (head.holds === "review") return "forTheBook";
  if (head.holds !== "answers") return null;
  const keys = (content.reviews ?? []).map((row) => (row as { opportunityKey: string }).opportunityKey);
  const known = await db.rows("opportunities").bulkGet([...new Set(keys)]);
  return known.every((row) => row === undefined) ? "notHere" : null;
}
