import { useEffect, useMemo, useState } from "react";
import { quickLook } from "../../../method/quickLook";
import { draftOf, dropDraft, keepDraft } from "../../../records/drafts";
import { useDatabase } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { type Run, readRun, runId } from "./run";

export interface QuickRun {
  run: Run | null;
  /** False until it is known whether one was left. */
  isKnown: boolean;
  /** How many questions there would be now. */
  offered: number;
  start: () => void;
  /** To a question; past the last one, the run is over and nothing of it is kept. */
  goTo: (at: number) => void;
}

/** The quick look of one opportunity: it can be left at any question and is found again there. */
export function useRun(state: DealState): QuickRun {
  const db = useDatabase((store) => store.db);
  const { core } = useMethodTexts();
  const [run, setRun] = useState<Run | null>(null);
  const [isKnown, setIsKnown] = useState(false);
  const id = runId(state.opportunityKey);

  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const left = db ? readRun(await draftOf(db, id)) : null;
      if (!isHere) return;
      setRun((now) => now ?? left);
      setIsKnown(true);
    };
    // Unread, a run begins anew: the answers themselves are stored as facts.
    read().catch(() => setIsKnown(true));
    return () => {
      isHere = false;
    };
  }, [db, id]);

  const questions = useMemo(() => quickLook(state.deal, state.assessment, core), [state, core]);
  const keep = (next: Run) => {
    setRun(next);
    if (!db) return;
    // A draft that couldn't be kept costs the place, not an answer.
    void (next.at < next.questions.length ? keepDraft(db, id, JSON.stringify(next)) : dropDraft(db, id));
  };
  return {
    run,
    isKnown,
    offered: questions.length,
    start: () => questions.length > 0 && keep({ questions, at: 0 }),
    goTo: (at) => run && keep({ ...run, at: Math.max(0, Math.min(at, run.questions.length)) }),
  };
}
