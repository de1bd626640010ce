import { useLiveQuery } from "dexie-react-hooks";
import { useCallback, useEffect, useRef } from "react";
import { draftOf, dropDraft, keepDraft } from "../../../records/drafts";
import { useDatabase } from "../../data/database";
import { useSaveProblem } from "../../data/useWrite";
import { type Lesson, lessonSchema, newLesson } from "./lesson";

const draftId = (origin: string) => `teach:${origin}`;

/** Kept as a draft, so that a lesson outlives the pages it is about; what can't be read is begun anew. */
function parse(text: string | null): Lesson {
  if (text === null) return newLesson;
  try {
    const read = lessonSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : newLesson;
  } catch {
    return newLesson;
  }
}

/** The lesson of this site, the same in all tabs; undefined until read. `change` returns what the lesson is then. */
export function useLesson(origin: string) {
  const db = useDatabase((store) => store.db);
  const tellProblem = useSaveProblem();
  const lesson = useLiveQuery(
    async () => (db ? parse(await draftOf(db, draftId(origin))) : undefined),
    [db, origin],
  );
  // What was changed a moment ago counts before the database has told it back.
  const latest = useRef<Lesson>(newLesson);
  const unwritten = useRef(0);
  useEffect(() => {
    if (lesson && !unwritten.current) latest.current = lesson;
  }, [lesson]);
  const change = useCallback(
    (make: (before: Lesson) => Lesson): Lesson => {
      if (!db) return latest.current;
      latest.current = make(latest.current);
      unwritten.current++;
      void keepDraft(db, draftId(origin), JSON.stringify(latest.current)).then((kept) => {
        unwritten.current--;
        if (!kept.ok) tellProblem(kept.error.kind);
      });
      return latest.current;
    },
    [db, origin, tellProblem],
  );
  const forget = useCallback(async () => {
    latest.current = newLesson;
    if (db) await dropDraft(db, draftId(origin));
  }, [db, origin]);
  return { lesson, change, forget };
}
