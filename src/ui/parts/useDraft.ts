import { useCallback, useEffect, useRef, useState } from "react";

/** Long enough to be one change a thought, short enough that a closed tab loses nothing anyone notices. */
const saveAfterMs = 400;

interface Draft {
  draft: string;
  change: (text: string) => void;
  /** Shows what isn't whole yet, unsaved. */
  hold: (text: string) => void;
  startComposition: () => void;
  endComposition: (text: string) => void;
  saveNow: () => void;
}

/**
 * What a text field holds between the keys and the database: saved as typed, never in the middle of an input
 * method's composition, at once when the field is left, hidden or removed. A value that changes elsewhere
 * (undo, another tab) is taken over unless there is unsaved typing.
 */
export function useDraft(value: string, save: (text: string) => void): Draft {
  const [draft, setDraft] = useState(value);
  const pending = useRef<string | null>(null);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestSave = useRef(save);
  latestSave.current = save;

  const saveNow = useCallback(() => {
    clearTimeout(timer.current);
    if (pending.current === null || isComposing.current) return;
    const text = pending.current;
    pending.current = null;
    latestSave.current(text);
  }, []);

  const change = useCallback(
    (text: string) => {
      setDraft(text);
      pending.current = text;
      clearTimeout(timer.current);
      if (!isComposing.current) timer.current = setTimeout(saveNow, saveAfterMs);
    },
    [saveNow],
  );

  const hold = useCallback((text: string) => {
    clearTimeout(timer.current);
    pending.current = null;
    setDraft(text);
  }, []);

  useEffect(() => {
    if (pending.current === null) setDraft(value);
  }, [value]);

  useEffect(() => {
    const saveWhenHidden = () => document.visibilityState === "hidden" && saveNow();
    document.addEventListener("visibilitychange", saveWhenHidden);
    return () => {
      document.removeEventListener("visibilitychange", saveWhenHidden);
      isComposing.current = false;
      saveNow();
    };
  }, [saveNow]);

  return {
    draft,
    change,
    hold,
    saveNow,
    startComposition: () => {
      isComposing.current = true;
      clearTimeout(timer.current);
    },
    endComposition: (text) => {
      isComposing.current = false;
      change(text);
    },
  };
}
