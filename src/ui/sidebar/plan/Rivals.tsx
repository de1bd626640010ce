import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import { useTranslations } from "use-intl";
import { ToneIcon } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import { Criteria } from "./Criteria";
import { freeId, mostRivals, readCompetition } from "./competition";
import { RivalCard } from "./RivalCard";
import { RivalGrid } from "./RivalGrid";
import * as s from "./Rivals.module.css";
import type { Plan } from "./usePlan";

/** Up to three rivals and doing nothing, judged on the same criteria; that no opponent is known is a warning. */
export function Rivals({ plan }: { plan: Plan }) {
  const t = useTranslations("rivals");
  const { state, editForm, isReadOnly } = plan;
  const form = state.stored?.plans.find((row) => row.kind === "rivals");
  const { criteria, rivals, nothing } = readCompetition(form?.kind === "rivals" ? form.body : undefined);
  const options = [...rivals, nothing];
  const nameOf = (id: string, name: string) =>
    id === nothing.id ? t("nothing") : name.trim() || t("unnamed");
  const add = () =>
    editForm("rivals", {
      options: { [freeId("r", rivals)]: { name: t("newName", { n: rivals.length + 1 }) } },
    });
  return (
    <section className={s.rivals} aria-label={t("title")}>
      <h3 className={s.title}>{t("title")}</h3>
      {rivals.length === 0 && (
        <p className={s.warning}>
          <ToneIcon tone="watch" />
          {t("noneKnown")}
        </p>
      )}
      {criteria.length > 0 && <RivalGrid criteria={criteria} options={options} nameOf={nameOf} />}
      <Criteria criteria={criteria} editForm={editForm} isReadOnly={isReadOnly} />
      {options.map((option) => (
        <RivalCard
          key={option.id}
          option={option}
          name={nameOf(option.id, option.name)}
          isNothing={option.id === nothing.id}
          criteria={criteria}
          plan={plan}
        />
      ))}
      {!isReadOnly && rivals.length < mostRivals && (
        <div>
          <Button size="small" onClick={add}>
            <Plus size={13} aria-hidden />
            {t("add")}
          </Button>
        </div>
      )}
    </section>
  );
}
