import { useEffect } from "react";
import type { UndoState } from "../../data/useUndo";

const withOwnUndo = /^(text|url|search|email|number)$/;

/** A text field undoes its own typing: there the keys are its. */
function undoesItself(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return withOwnUndo.test(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac), also Ctrl+Y. */
export function useUndoKeys(undo: UndoState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.isComposing ||
        undoesItself(event.target)
      )
        return;
      const key = event.key.toLowerCase();
      const isRedo = (key === "z" && event.shiftKey) || (key === "y" && !event.shiftKey);
      if (key !== "z" && !isRedo) return;
      event.preventDefault();
      if (isRedo) undo.redo();
      else undo.undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo]);
}
