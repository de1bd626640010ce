import { useEffect, useState } from "react";
import type { Fault } from "../../../method/fault";
import type { Core } from "../../../method/playbook";
import { useDatabase } from "../../data/database";
import { faultOf, OURS, sourceOf } from "../../data/playbooks";
import { useToday } from "../../data/useToday";
import { type Comparison, compareStored } from "./compareStored";

export type ComparisonState =
  | { kind: "running"; done: number; all: number }
  | { kind: "done"; comparison: Comparison; after: Core }
  /** This version can't read the playbook, or the database is gone. */
  | { kind: "failed"; reason: Fault };

/** Compares all stored deals as they are judged now with how `playbook` would judge them. */
export function useComparison(playbook: string): ComparisonState {
  const db = useDatabase((store) => store.db);
  const today = useToday();
  const [state, setState] = useState<ComparisonState>({ kind: "running", done: 0, all: 0 });
  useEffect(() => {
    if (!db) return;
    const ending = new AbortController();
    const cores = new Map<string, Promise<Core>>();
    const before = (id = OURS) => {
      // A playbook that can't be read is judged by ours, as everywhere.
      const known =
        cores.get(id) ??
        sourceOf(id)
          .core()
          .catch(() => sourceOf(OURS).core());
      cores.set(id, known);
      return known;
    };
    const run = async () => {
      const after = await sourceOf(playbook).core();
      const comparison = await compareStored(db, {
        today,
        after,
        before,
        signal: ending.signal,
        onProgress: (done, all) => setState({ kind: "running", done, all }),
      });
      if (comparison) setState({ kind: "done", comparison, after });
    };
    run().catch((error: unknown) => {
      if (!ending.signal.aborted) setState({ kind: "failed", reason: faultOf(error) });
    });
    return () => ending.abort();
  }, [db, playbook, today]);
  return state;
}
