import { useTranslations } from "use-intl";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { SkeletonLines } from "../parts/Skeleton";
import * as s from "./ForgetDialog.module.css";
import { Goes } from "./Goes";
import { useForget } from "./store";
import { useForgetting } from "./useForgetting";
import { Went } from "./Went";

/** What will go, in plain words, the one press that makes it go, and what went. */
export default function ForgetDialog() {
  const t = useTranslations("forget");
  const tc = useTranslations("common");
  const close = useForget((store) => store.close);
  const { state, name, table, withAlone, chooseAlone, carryOut } = useForgetting();
  const isDone = state.step === "done";
  const who = name || t(`noName.${table}`);
  return (
    <Dialog
      title={t(isDone ? "done.title" : "title", { name: who })}
      closeLabel={tc("close")}
      isOpen
      onClose={close}
      actions={
        isDone ? (
          <Button look="primary" onClick={close}>
            {tc("close")}
          </Button>
        ) : (
          <>
            <Button onClick={close}>{t("keep")}</Button>
            <Button
              look="danger"
              aria-disabled={state.step !== "asking"}
              onClick={() => state.step === "asking" && void carryOut()}
            >
              {t("confirm")}
            </Button>
          </>
        )
      }
    >
      <div className={s.body}>
        {state.step === "looking" && <SkeletonLines lines={4} />}
        {(state.step === "asking" || state.step === "erasing") && (
          <Goes goes={state.goes} figures={state.figures} withAlone={withAlone} onAlone={chooseAlone} />
        )}
        {state.step === "erasing" && <p role="status">{t("erasing")}</p>}
        {isDone && <Went erased={state.erased} />}
      </div>
    </Dialog>
  );
}
