import { useTranslations } from "use-intl";
import type { StageTexts } from "../../../method/texts";
import { useCanWrite } from "../../data/database";
import type { DealState } from "../../data/useDeal";
import { useWrite } from "../../data/useWrite";
import { Checkbox } from "../../parts/Checkbox";
import { Section } from "../../parts/Section";
import * as s from "./Activities.module.css";

interface ActivitiesProps {
  state: DealState;
  activities: StageTexts["act"];
}

/** What we do at a stage, to be ticked off. Ticking tells how far our own work is; it proves nothing of the customer. */
export function Activities({ state, activities }: ActivitiesProps) {
  const t = useTranslations("guide.stage");
  const write = useWrite();
  const canWrite = useCanWrite();
  const done = new Set(state.deal.plan?.doneActivities ?? []);
  const steps = activities.flatMap((activity) => activity.steps);
  const tick = (id: string, isDone: boolean) =>
    write({
      name: "plan.edit",
      opportunityKey: state.opportunityKey,
      kind: "deal",
      patch: { doneActivities: { [id]: isDone ? true : null } },
    });
  return (
    <Section
      title={t("activities")}
      note={t("doneOf", { done: steps.filter(({ id }) => done.has(id)).length, all: steps.length })}
      level={3}
      startsOpen={false}
    >
      <ul className={s.activities}>
        {activities.map((activity) => (
          <li key={activity.id}>
            <h4 className={s.activity}>{activity.text}</h4>
            <ul className={s.steps}>
              {activity.steps.map((step) => (
                <li key={step.id}>
                  <Checkbox
                    isChecked={done.has(step.id)}
                    isReadOnly={!canWrite}
                    onChange={(isDone) => tick(step.id, isDone)}
                  >
                    {step.text}
                  </Checkbox>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
