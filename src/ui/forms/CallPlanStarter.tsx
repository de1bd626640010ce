import UserRound from "lucide-react/dist/esm/icons/user-round.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { NextStep } from "../../method/assess/assessment";
import { planningAnswers, type Visit } from "../../method/planning";
import { Button } from "../parts/Button";
import * as s from "./CallPlanStarter.module.css";
import { useForm } from "./fields/formContext";
import { roleSeen, stepWords } from "./model/callPlan";
import { useCallPlan } from "./useCallPlan";

/** Whom to see and what for, by the gaps: each fills the plan below, which the rep then makes their own. */
export function CallPlanStarter() {
  const t = useTranslations("forms.call");
  const { say, source, isReadOnly } = useForm();
  const { state } = source;
  const plan = useCallPlan(state);
  const [hasFailed, setHasFailed] = useState(false);
  const visits = planningAnswers(state.deal, state.assessment, say.core).whom;
  const isBegun = Object.keys(source.form("F4")).length > 0;
  const take = async (step: NextStep) => {
    setHasFailed(false);
    // Only its texts can fail to come: a failed write is told where it is made.
    await plan(step).catch(() => setHasFailed(true));
  };
  const whom = (visit: Visit) => {
    if (visit.kind === "anybody") return t("whom.anybody");
    if (visit.kind === "role") return t("whom.role", { role: say.common.roles[visit.id]?.name ?? visit.id });
    const role = roleSeen(visit, state, say);
    return [source.person(visit.id), role && say.common.roles[role]?.name].filter(Boolean).join(" · ");
  };
  if (isReadOnly) return null;
  return (
    <section className={s.starter}>
      <h3 className={s.title}>{t("title")}</h3>
      <p className={s.why}>{visits.length > 0 ? t("why") : t("nothing")}</p>
      {isBegun && visits.length > 0 && <p className={s.why}>{t("replaces")}</p>}
      <ul className={s.visits}>
        {visits.map((visit) => (
          <li key={`${visit.kind} ${visit.id}`} className={s.visit}>
            <span className={s.text}>
              <span className={s.whom}>
                <UserRound size={13} aria-hidden />
                {whom(visit)}
              </span>
              {stepWords(visit.step, state, say)}
            </span>
            <Button size="small" onClick={() => void take(visit.step)}>
              {t("take")}
            </Button>
          </li>
        ))}
      </ul>
      {hasFailed && (
        <p role="alert" className={s.failed}>
          {t("failed")}
        </p>
      )}
    </section>
  );
}
