import ArrowRight from "lucide-react/dist/esm/icons/arrow-right.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { NextStep } from "../../../method/assess/assessment";
import { LEVELS } from "../../../method/vocabulary";
import { whatWouldChange } from "../../../method/whatWouldChange";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { LevelShape } from "../../parts/LevelShape";
import { useView } from "../view";
import { detailsOf } from "./evidence";
import * as s from "./WhatIf.module.css";

/** The three items whose change would move the stage or the score most, each with its exact effect. */
export default function WhatIf({ state }: { state: DealState }) {
  const t = useTranslations("verdict.whatIf");
  const items = whatWouldChange(state.assessment);
  if (items.length === 0) return <p>{t("nothing")}</p>;
  return (
    <ol className={s.items}>
      {items.map((step) => (
        <Effect key={step.id} step={step} state={state} />
      ))}
    </ol>
  );
}

function Effect({ step, state }: { step: NextStep; state: DealState }) {
  const t = useTranslations("verdict.whatIf");
  const { common } = useMethodTexts();
  const { figure } = useFormats();
  const show = useView((view) => view.show);
  const { score, raw } = state.assessment;
  const now = detailsOf(state, step.id).level ?? "E0";
  const then = LEVELS.find((level) => level === step.to) ?? "E0";
  const effects = [
    step.passesGate !== null && t("gate", { gate: step.passesGate }),
    step.delta !== 0 && t("score", { from: figure(score), to: figure(score + step.delta) }),
    step.delta === 0 && step.rawDelta > 0 && t("raw", { from: figure(raw), to: figure(raw + step.rawDelta) }),
  ].filter(Boolean);
  return (
    <li>
      <button type="button" className={s.item} onClick={() => show("assess", { kind: "item", id: step.id })}>
        <span className={s.text}>{common.items[step.id]?.text ?? step.id}</span>
        <span className={s.levels}>
          <LevelShape level={now} size={13} />
          {common.levels[now]?.name}
          <ArrowRight size={12} aria-label={t("becomes")} />
          <LevelShape level={then} size={13} />
          {now === then ? t("again") : common.levels[then]?.name}
        </span>
        <span className={s.effect}>{effects.join(" · ")}</span>
      </button>
    </li>
  );
}
