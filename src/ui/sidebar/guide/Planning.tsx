import Check from "lucide-react/dist/esm/icons/check.mjs";
import { useTranslations } from "use-intl";
import type { StageTexts } from "../../../method/texts";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useView } from "../view";
import * as s from "./Planning.module.css";

interface PlanningProps {
  state: DealState;
  stage: number;
  texts: StageTexts;
}

/** The three planning questions of the method: where is the customer, whom to call on, what to do. */
export function Planning({ state, stage, texts }: PlanningProps) {
  const t = useTranslations("guide.stage");
  const { core, common } = useMethodTexts();
  const show = useView((view) => view.show);
  const seen = new Set(state.assessment.customerPhase.signs);
  const signs = core.stages[stage - 1]?.where ?? [];
  const holders = (role: string) =>
    (state.deal.people ?? [])
      .filter(
        (person) => person.side !== "ours" && !person.left && person.roles?.some((held) => held === role),
      )
      .map((person) => person.name || person.id);
  return (
    <ol className={s.questions}>
      <li>
        <h4 className={s.question}>{t("where")}</h4>
        <ul className={s.list}>
          {signs.map(({ id }) => (
            <li key={id}>
              <button type="button" className={s.sign} onClick={() => show("assess", { kind: "item", id })}>
                <span className={s.mark} data-seen={seen.has(id)}>
                  {seen.has(id) && <Check size={11} strokeWidth={3} aria-hidden />}
                </span>
                <span>
                  {common.signs[id]}
                  {seen.has(id) && <span className={s.seen}> {t("seen")}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </li>
      <li>
        <h4 className={s.question}>{t("whom")}</h4>
        <ul className={s.list}>
          {texts.whom.map((whom) => {
            const names = holders(whom.role);
            return (
              <li key={whom.id} className={s.whom}>
                <p>{whom.text}</p>
                <p className={s.who}>
                  <strong>{common.roles[whom.role]?.name ?? whom.role}</strong>{" "}
                  {names.length > 0 ? (
                    names.join(", ")
                  ) : (
                    <button
                      type="button"
                      className={s.link}
                      onClick={() => show("people", { kind: "role", id: whom.role })}
                    >
                      {t("nobodyYet")}
                    </button>
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </li>
      <li>
        <h4 className={s.question}>{t("what")}</h4>
        <ul className={s.list}>
          {texts.do.map((line) => (
            <li key={line.id} className={s.whom}>
              {line.text}
            </li>
          ))}
        </ul>
      </li>
    </ol>
  );
}
