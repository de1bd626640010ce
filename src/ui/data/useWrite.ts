import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Change } from "../../records/changes/registry";
import type { SsmDatabase } from "../../records/db";
import type { WriteError } from "../../records/door";
import type { Result } from "../../records/result";
import { undo } from "../../records/undo";
import { type Committed, write } from "../../records/write";
import { useToasts } from "../parts/toasts";
import { useSidebarActions } from "../sidebar/actions";
import { mayWrite } from "../sidebar/page/clickProof";
import { useDatabase } from "./database";

/** Message of `errors.save` for each reason that a person can do something about. */
const messageOf: Partial<
  Record<WriteError["kind"], "readOnly" | "diskFull" | "blocked" | "closed" | "damaged" | "forgotten">
> = {
  newerVersion: "readOnly",
  quota: "diskFull",
  refused: "blocked",
  closed: "closed",
  damaged: "damaged",
  forgotten: "forgotten",
};

/** Tells in the user's words why nothing was saved. */
export function useSaveProblem(): (kind: WriteError["kind"]) => void {
  const t = useTranslations("errors.save");
  return useCallback(
    (kind) => {
      useDatabase.setState({ isDiskFull: kind === "quota" });
      useToasts.getState().show({ tone: "problem", text: t(messageOf[kind] ?? "unknown") });
    },
    [t],
  );
}

interface WriteOptions {
  /** Said when it is stored, with Undo: for what removes something or happens out of sight. */
  told?: string;
}

type Writer<C, T> = (db: SsmDatabase, change: C) => Promise<Result<T, WriteError>>;

/** `useWrite` for whatever writes through the door by itself, its script fetched with the view that needs it. */
export function useWriter<C extends object, T>(
  writer: Writer<C, T>,
): (change: C, options?: WriteOptions) => Promise<T | null> {
  const t = useTranslations();
  const tellProblem = useSaveProblem();
  return useCallback(
    async (change, { told } = {}) => {
      const { show } = useToasts.getState();
      const proof = mayWrite();
      if (proof !== "yes") {
        const { openSidePanel } = useSidebarActions.getState();
        show({
          tone: "plain",
          text: t(`errors.save.${proof}`),
          ...(proof === "covered" &&
            openSidePanel && { action: { label: t("shell.menu.sidePanel"), run: openSidePanel } }),
        });
        return null;
      }
      const { db } = useDatabase.getState();
      if (!db) {
        tellProblem("refused");
        return null;
      }
      const result = await writer(db, change);
      if (!result.ok) {
        tellProblem(result.error.kind);
        return null;
      }
      useDatabase.setState({ isDiskFull: false });
      if (told) {
        const scope =
          "opportunityKey" in change && change.opportunityKey
            ? { opportunityKey: String(change.opportunityKey) }
            : { all: true as const };
        show({
          tone: "plain",
          text: told,
          action: { label: t("common.undo"), run: () => void undo(db, scope) },
        });
      }
      return result.value;
    },
    [t, tellProblem, writer],
  );
}

/**
 * Writes a named change and resolves to what was stored, or null. A failure is told here, in one place;
 * nobody else has to. A click that may have been led here by the page is not obeyed: the rep is asked again.
 */
export function useWrite(): (change: Change, options?: WriteOptions) => Promise<Committed | null> {
  return useWriter(write);
}
