import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { Entity } from "../../records/backup/tombstones";
import { useDatabase } from "../data/database";
import { useSaveProblem } from "../data/useWrite";
import { useToasts } from "../parts/toasts";
import { mayWrite } from "../sidebar/page/clickProof";
import { usePage } from "../sidebar/page/store";

/** Putting something into the bin, and taking it out whole; both told, the first with its way back. */
export function useBin() {
  const t = useTranslations("forget");
  const tc = useTranslations("common");
  const te = useTranslations("errors.save");
  const db = useDatabase((store) => store.db);
  const tellProblem = useSaveProblem();
  const takeOut = useCallback(
    async (entity: Entity): Promise<boolean> => {
      const { show } = useToasts.getState();
      const proof = mayWrite();
      if (proof !== "yes") show({ tone: "plain", text: te(proof) });
      if (!db || proof !== "yes") return false;
      const { takeOut } = await import("../../records/bin/bin");
      const taken = await takeOut(db, entity);
      if (!taken.ok) tellProblem(taken.error.kind);
      else show({ tone: "plain", text: t("bin.back") });
      return taken.ok;
    },
    [db, t, te, tellProblem],
  );
  const put = useCallback(
    async (entity: Entity, name: string) => {
      const { show } = useToasts.getState();
      const proof = mayWrite();
      if (proof !== "yes") return show({ tone: "plain", text: te(proof) });
      if (!db) return;
      const { putIntoBin } = await import("../../records/bin/bin");
      const stored = await putIntoBin(db, entity);
      if (!stored.ok) return tellProblem(stored.error.kind);
      if (entity.key === usePage.getState().identity?.key) usePage.setState({ failure: "storage:forgotten" });
      show({
        tone: "plain",
        text: t("bin.done", { name: name || t(`noName.${entity.table}`) }),
        action: { label: tc("undo"), run: () => void takeOut(entity) },
      });
    },
    [db, t, tc, te, takeOut, tellProblem],
  );
  return { put, takeOut };
}
