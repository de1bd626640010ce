import { useState } from "react";
import { useTranslations } from "use-intl";
import { localDay } from "../../../records/clock";
import { makeHandover } from "../../../records/handover/makeHandover";
import type { Wanted } from "../../../records/handover/select";
import { useDatabase } from "../../data/database";
import { download } from "../../data/download";
import { fileName } from "../../map/drawing/saveDrawing";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import * as s from "./HandOverDialog.module.css";
import { PassphrasePair, type PassphraseState, usePassphrasePair } from "./PassphrasePair";

interface HandOverDialogProps {
  wanted: Wanted;
  name: string;
  onClose: () => void;
}

type State = { step: "asking" | "making" | "failed" } | { step: "made"; file: string; records: number };

/** What goes into the file, the passphrase twice, and the file. */
export default function HandOverDialog({ wanted, name, onClose }: HandOverDialogProps) {
  const t = useTranslations("handover");
  const tc = useTranslations("common");
  const db = useDatabase((store) => store.db);
  const pair = usePassphrasePair();
  const [state, setState] = useState<State>({ step: "asking" });
  const kind = "accountKey" in wanted ? "account" : "opportunity";
  const make = async ({ passphrase, isReady, tell }: PassphraseState) => {
    if (!db || state.step === "making") return;
    if (!isReady) return tell();
    setState({ step: "making" });
    const made = await makeHandover(db, wanted, passphrase);
    if (!made.ok) return setState({ step: "failed" });
    const file = fileName(`${name} ${localDay(made.value.madeAt)}`, "json");
    download(file, made.value.file);
    const records = Object.values(made.value.counts).reduce((sum, count) => sum + count, 0);
    setState({ step: "made", file, records });
  };
  const isMade = state.step === "made";
  return (
    <Dialog
      title={t(`title.${kind}`, { name })}
      closeLabel={tc("close")}
      isOpen
      onClose={onClose}
      actions={
        isMade ? (
          <Button look="primary" onClick={onClose}>
            {tc("close")}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t("cancel")}</Button>
            <Button look="primary" aria-disabled={state.step === "making"} onClick={() => void make(pair)}>
              {t("make")}
            </Button>
          </>
        )
      }
    >
      <div className={s.body}>
        {isMade ? (
          <div role="status" className={s.body}>
            <p>{t("made", { file: state.file, records: state.records })}</p>
            <p>{t("tell")}</p>
          </div>
        ) : (
          <>
            <p>{t(`what.${kind}`)}</p>
            <PassphrasePair pair={pair} onEnter={() => void make(pair)} />
            {state.step === "making" && <p role="status">{t("making")}</p>}
            {state.step === "failed" && <p role="alert">{t("failed")}</p>}
          </>
        )}
      </div>
    </Dialog>
  );
}
