import ChevronsRight from "lucide-react/dist/esm/icons/chevrons-right.mjs";
import Redo2 from "lucide-react/dist/esm/icons/redo-2.mjs";
import Undo2 from "lucide-react/dist/esm/icons/undo-2.mjs";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { lazyView } from "../../data/lazyView";
import type { UndoState } from "../../data/useUndo";
import { IconButton } from "../../parts/IconButton";
import { Mark } from "../../parts/Mark";
import { useSidebarActions } from "../actions";
import * as s from "./Header.module.css";

const MainMenu = lazyView(() => import("./MainMenu"), "forget");

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const undoKeys = isMac ? "⌘Z" : "Ctrl+Z";
const redoKeys = isMac ? "⇧⌘Z" : "Ctrl+Shift+Z";

/** The top line: who we are, undo and redo (with what they would do), everything else in one menu. */
export function Header({ title, undo }: { title: string; undo: UndoState | null }) {
  const t = useTranslations();
  const collapse = useSidebarActions((actions) => actions.collapse);
  return (
    <header className={s.header}>
      <Mark size={20} />
      <span className={s.kind}>{title}</span>
      {undo && (
        <>
          <IconButton
            icon={<Undo2 size={16} aria-hidden />}
            label={t("common.undo")}
            hint={
              undo.undoable
                ? `${t("shell.undoThis", { what: undo.undoable })} (${undoKeys})`
                : t("shell.nothingToUndo")
            }
            aria-disabled={!undo.undoable}
            onClick={undo.undo}
          />
          <IconButton
            icon={<Redo2 size={16} aria-hidden />}
            label={t("common.redo")}
            hint={
              undo.redoable
                ? `${t("shell.redoThis", { what: undo.redoable })} (${redoKeys})`
                : t("shell.nothingToRedo")
            }
            aria-disabled={!undo.redoable}
            onClick={undo.redo}
          />
        </>
      )}
      <Suspense fallback={<span className={s.menuRoom} />}>
        <MainMenu />
      </Suspense>
      {collapse && (
        <IconButton
          icon={<ChevronsRight size={16} aria-hidden />}
          label={t("shell.collapse")}
          onClick={collapse}
        />
      )}
    </header>
  );
}
