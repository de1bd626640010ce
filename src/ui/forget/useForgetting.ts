import { useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Erased } from "../../records/backup/erase";
import { forget } from "../../records/forget/forget";
import { figuresOfGoing, type WhatGoes, whatGoes } from "../../records/forget/whatGoes";
import { useDatabase } from "../data/database";
import { useSaveProblem } from "../data/useWrite";
import { useToasts } from "../parts/toasts";
import { mayWrite } from "../sidebar/page/clickProof";
import { usePage } from "../sidebar/page/store";
import { useForget } from "./store";

type Found = Awaited<ReturnType<typeof whatGoes>>;

export type ForgetState =
  | { step: "looking" }
  | { step: "asking" | "erasing"; goes: WhatGoes; figures: Erased }
  | { step: "done"; erased: Erased };

/** Looks what would go, and makes it go when the rep says so. */
export function useForgetting() {
  const t = useTranslations("errors.save");
  const asked = useForget((store) => store.asked);
  const db = useDatabase((store) => store.db);
  const tellProblem = useSaveProblem();
  const [found, setFound] = useState<Found | null>(null);
  const [withAlone, chooseAlone] = useState(true);
  const [isErasing, setErasing] = useState(false);
  const [erased, setErased] = useState<Erased | null>(null);

  useEffect(() => {
    if (db && asked) void whatGoes(db, asked).then(setFound);
  }, [db, asked]);
  const all = useMemo(
    () => (found ? [...found.entities, ...(withAlone ? found.alone : [])] : []),
    [found, withAlone],
  );
  const figures = useMemo(() => (found ? figuresOfGoing(found.content, all) : null), [found, all]);

  const carryOut = async () => {
    const proof = mayWrite();
    if (proof !== "yes") return useToasts.getState().show({ tone: "plain", text: t(proof) });
    if (!db) return;
    setErasing(true);
    const result = await forget(db, all);
    setErasing(false);
    if (!result.ok) return tellProblem(result.error.kind);
    setErased(result.value);
    const shown = usePage.getState().identity?.key;
    if (all.some(({ table, key }) => table === "opportunities" && key === shown))
      usePage.setState({ failure: "storage:forgotten" });
  };

  const state: ForgetState = erased
    ? { step: "done", erased }
    : found && figures
      ? { step: isErasing ? "erasing" : "asking", goes: found, figures }
      : { step: "looking" };
  const name = found?.entities[0]?.name ?? "";
  return { state, name, table: asked?.table ?? ("people" as const), withAlone, chooseAlone, carryOut };
}
