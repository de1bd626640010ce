import ListPlus from "lucide-react/dist/esm/icons/list-plus.mjs";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { goneAmong } from "../../../records/forget/keptOut";
import { takeRows } from "../../../records/takeRows";
import { undo } from "../../../records/undo";
import { useCanWrite, useDatabase } from "../../data/database";
import { useSaveProblem } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { useToasts } from "../../parts/toasts";
import { mayWrite } from "../page/clickProof";
import { sendToPage } from "../page/connect";
import { useTaught } from "../page/store";
import { rowsOfList, rowsTold } from "./rowsTold";

/** A page that hasn't answered by then has nothing that answers. */
const patience = 5000;

/** One press takes the opportunities that a list shows into the pipeline, as seen in a list. */
export default function TakeList() {
  const t = useTranslations("crm.list");
  const tc = useTranslations("common");
  const te = useTranslations("errors.save");
  const db = useDatabase((store) => store.db);
  const canWrite = useCanWrite();
  const tellProblem = useSaveProblem();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const { show } = useToasts.getState();
    const over = () => {
      useTaught.setState({ hear: null });
      setBusy(false);
    };
    const take = async (answer: unknown) => {
      const told = rowsTold.safeParse(answer).data;
      over();
      if (!db || !told || told.rows.length === 0) return show({ tone: "plain", text: t("nothing") });
      const rows = rowsOfList(told);
      const gone = await goneAmong(
        db,
        rows.map(({ opportunityKey }) => ({ table: "opportunities", key: opportunityKey })),
      );
      const out = new Set(gone.map(({ key }) => key));
      const opportunities = rows.filter(({ opportunityKey }) => !out.has(opportunityKey));
      const change = {
        name: "rows.take",
        from: "list",
        opportunities,
        people: [],
        tags: [],
        evidence: [],
      } as const;
      const taken = await takeRows(db, { ...change, opportunities, people: [], tags: [], evidence: [] });
      if (!taken.ok) return tellProblem(taken.error.kind);
      if (taken.value.id === null) return show({ tone: "plain", text: t("known", { count: rows.length }) });
      show({
        tone: "plain",
        text: t("taken", { count: opportunities.length, left: out.size }),
        action: { label: tc("undo"), run: () => void undo(db, { all: true }) },
      });
    };
    useTaught.setState({ hear: (answer) => void take(answer) });
    sendToPage("rows", {});
    const timer = setTimeout(() => {
      over();
      show({ tone: "plain", text: t("nothing") });
    }, patience);
    return () => {
      clearTimeout(timer);
      useTaught.setState({ hear: null });
    };
  }, [isBusy, db, t, tc, tellProblem]);
  if (!canWrite) return null;
  const press = () => {
    const proof = mayWrite();
    if (proof !== "yes") return useToasts.getState().show({ tone: "plain", text: te(proof) });
    setBusy(true);
  };
  return (
    <Button aria-disabled={isBusy} onClick={press}>
      <ListPlus size={15} aria-hidden />
      {t("take")}
    </Button>
  );
}
