import { useTranslations } from "use-intl";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import * as s from "./ComparisonPanel.module.css";
import { JudgedDeal } from "./JudgedDeal";
import { useComparison } from "./useComparison";
import { useFaultWords } from "./useFaultWords";
import type { KnownPlaybook } from "./usePlaybooks";

interface ComparisonPanelProps {
  playbook: KnownPlaybook;
  onClose: () => void;
}

/** Before a playbook is taken over: which deals it judges otherwise, and why. Nothing has changed yet. */
export function ComparisonPanel({ playbook, onClose }: ComparisonPanelProps) {
  const t = useTranslations("playbooks.compare");
  const words = useFaultWords();
  const write = useWrite();
  const state = useComparison(playbook.id);
  const id = playbook.row ? playbook.id : null;
  const move = (opportunityKeys: string[]) =>
    write(
      { name: "playbook.move", opportunityKeys, id },
      { told: t("moved", { count: opportunityKeys.length }) },
    );
  if (state.kind === "running") {
    return (
      <p role="status" className={s.panel}>
        {t("running", { done: state.done, all: state.all })}
      </p>
    );
  }
  if (state.kind === "failed") {
    return (
      <div role="alert" className={s.panel}>
        <p>{t("failed")}</p>
        <p>{words(state.reason)}</p>
        <Button onClick={onClose}>{t("close")}</Button>
      </div>
    );
  }
  const { changed, alike } = state.comparison;
  const all = [...changed.map((deal) => deal.opportunityKey), ...alike];
  const use = async (isAllMoved: boolean) => {
    const isUsed =
      playbook.state === "active" || (await write({ name: "playbook.use", id }, { told: t("used") }));
    if (isUsed && isAllMoved && all.length > 0) await move(all);
    onClose();
  };
  return (
    <section aria-label={t("label")} className={s.panel}>
      <p role="status" className={s.summary}>
        {t("summary", { changed: changed.length, alike: alike.length })}
      </p>
      {changed.length > 0 && (
        <ul className={s.deals}>
          {changed.map((deal) => (
            <JudgedDeal
              key={deal.opportunityKey}
              deal={deal}
              onMove={() => void move([deal.opportunityKey])}
            />
          ))}
        </ul>
      )}
      <p>{t("evidenceStays")}</p>
      <div className={s.actions}>
        <Button onClick={onClose}>{t("close")}</Button>
        {all.length > 0 && (
          <Button onClick={() => void use(true)}>{t("useForAll", { count: all.length })}</Button>
        )}
        {playbook.state !== "active" && (
          <Button look="primary" onClick={() => void use(false)}>
            {t("useForNew")}
          </Button>
        )}
      </div>
    </section>
  );
}
