import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { WriteError } from "../../records/door";
import type { Result } from "../../records/result";
import { type Gesture, redo, type Undone, undo, undoable } from "../../records/undo";
import { useToasts } from "../parts/toasts";
import { useDatabase } from "./database";
import { useGestureWords } from "./useGestureWords";
import { useSaveProblem } from "./useWrite";

export interface UndoState {
  /** What would be undone or redone, in words; null when there is nothing. */
  undoable: string | null;
  redoable: string | null;
  undo: () => void;
  redo: () => void;
}

/** Undo and redo of one opportunity's gestures. What was done is told, with the way back. */
export function useUndo(opportunityKey: string | null): UndoState {
  const db = useDatabase((store) => store.db);
  const t = useTranslations();
  const wordsOf = useGestureWords();
  const tellProblem = useSaveProblem();
  const next = useLiveQuery(
    async () => (db && opportunityKey ? await undoable(db, { opportunityKey }) : null),
    [db, opportunityKey],
  );
  return useMemo(() => {
    const take = async (which: "undo" | "redo") => {
      // What is next is asked of the log, not of what is shown: a quick second press comes before the screen.
      if (!db || !opportunityKey) return;
      const run = which === "undo" ? undo : redo;
      const result: Result<Undone | null, WriteError> = await run(db, { opportunityKey });
      if (!result.ok) return tellProblem(result.error.kind);
      if (!result.value) return;
      const what = wordsOf(result.value);
      const back = which === "undo" ? "redo" : "undo";
      useToasts.getState().show({
        tone: "plain",
        text: t(which === "undo" ? "shell.undone" : "shell.redone", { what }),
        action: {
          label: t(`common.${back}`),
          run: () => void (back === "undo" ? undo : redo)(db, { opportunityKey }),
        },
      });
    };
    const words = (gesture: Gesture | null | undefined) => (gesture ? wordsOf(gesture) : null);
    return {
      undoable: words(next?.undo),
      redoable: words(next?.redo),
      undo: () => void take("undo"),
      redo: () => void take("redo"),
    };
  }, [db, opportunityKey, next, t, wordsOf, tellProblem]);
}
