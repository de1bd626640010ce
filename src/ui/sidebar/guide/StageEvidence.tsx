import { useTranslations } from "use-intl";
import type { StageTexts } from "../../../method/texts";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { Badge } from "../../parts/Badge";
import { Section } from "../../parts/Section";
import { useView } from "../view";
import * as s from "./StageEvidence.module.css";

interface StageEvidenceProps {
  state: DealState;
  stage: number;
  texts: StageTexts;
}

/** The evidence that opens the gate: where each item stands, what counts as proof, what to do while it is missing. */
export function StageEvidence({ state, stage, texts }: StageEvidenceProps) {
  const t = useTranslations("guide.stage");
  const { core, common, words } = useMethodTexts();
  const show = useView((view) => view.show);
  const { items } = state.assessment;
  const all = core.stages[stage - 1]?.ev ?? [];
  const stateOf = (id: string) => items[id]?.state ?? "unknown";
  const isDone = (id: string) => ["held", "notApplicable"].includes(stateOf(id));
  return (
    <Section
      title={t("evidence")}
      note={t("doneOf", { done: all.filter(({ id }) => isDone(id)).length, all: all.length })}
      level={3}
      startsOpen={false}
    >
      <ul className={s.items}>
        {all.map(({ id, required }) => (
          <li key={id} className={s.item}>
            <button type="button" className={s.link} onClick={() => show("assess", { kind: "item", id })}>
              {common.items[id]?.text ?? id}
            </button>
            <p className={s.state}>
              <Badge tone={isDone(id) ? "good" : "neutral"}>{words.itemStates[stateOf(id)]}</Badge>
              {!required && <span className={s.optional}>{t("optional")}</span>}
            </p>
            <p className={s.note}>
              <span className={s.label}>{t("proof")}</span> {texts.proofs[id]}
            </p>
            {!isDone(id) && (
              <p className={s.note}>
                <span className={s.label}>{t("fix")}</span> {common.items[id]?.fix}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
