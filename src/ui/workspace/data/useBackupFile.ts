import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Choices, mergeInto, type Preview, previewMerge } from "../../../records/backup/merge";
import { parseBytes } from "../../../records/backup/parse";
import { undo } from "../../../records/undo";
import { useDatabase } from "../../data/database";
import { useToasts } from "../../parts/toasts";
import { useFaultSentence } from "./faultSentence";

/** Where a file that was chosen stands. */
export type FileState =
  | { step: "none" }
  | { step: "reading"; file: string }
  | { step: "refused"; file: string; reason: string }
  | { step: "compared"; file: string; madeAt: number; preview: Preview };

/** Reads and compares a file, and merges it when the rep says so. */
export function useBackupFile() {
  const t = useTranslations("backup.open");
  const tc = useTranslations("common");
  const sentence = useFaultSentence();
  const db = useDatabase((store) => store.db);
  const [state, setState] = useState<FileState>({ step: "none" });

  const take = async (file: File) => {
    if (!db) return;
    setState({ step: "reading", file: file.name });
    const parsed = await parseBytes(new Uint8Array(await file.arrayBuffer()), db.now());
    if (!parsed.ok) return setState({ step: "refused", file: file.name, reason: sentence(parsed.error) });
    const { head, content } = parsed.value;
    const preview = await previewMerge(db, content);
    setState({ step: "compared", file: file.name, madeAt: head.madeAt, preview });
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
  return { state, take, merge, leave: () => setState({ step: "none" }) };
}
