import { useTranslations } from "use-intl";
import type { FieldName } from "../../../crm/reading";
import { Badge, type Tone } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import { FoundPeople } from "./FoundPeople";
import type { Deed, TeachStep } from "./lesson";
import { PickedValue } from "./PickedValue";
import { PointingHint } from "./PointingHint";
import * as s from "./Teach.module.css";

interface TeachStepRowProps {
  step: TeachStep;
  deed: Deed | undefined;
  isPointing: boolean;
  /** The one to do now. */
  isNext: boolean;
  onPoint: () => void;
  onSkip: () => void;
  /** Null once the page can't be asked any more. */
  onPart: ((field: FieldName, text: string) => void) | null;
}

type State = "taught" | "guess" | "nothing" | "skipped" | "open";
const tones: Record<State, Tone> = {
  taught: "good",
  guess: "watch",
  nothing: "watch",
  skipped: "neutral",
  open: "neutral",
};

function stateOf(deed: Deed | undefined): State {
  if (!deed) return "open";
  if (deed.did === "skipped") return "skipped";
  if (deed.did === "found") return deed.list ? "taught" : "nothing";
  // Without a way that lasts it is a guess at best, whatever stands there.
  return deed.picked.text ? deed.picked.state : "nothing";
}

/** One thing to be taught: what it is, how it stands, and what to do. */
export function TeachStepRow({ step, deed, isPointing, isNext, onPoint, onSkip, onPart }: TeachStepRowProps) {
  const t = useTranslations("teach");
  const field = t(`step.${step}`);
  const state = stateOf(deed);
  const isOver = state === "taught" || state === "skipped";
  return (
    <li className={s.step} data-is-next={isNext} data-step={step}>
      <div className={s.head}>
        <h3 className={s.stepTitle}>{field}</h3>
        {step === "name" && !isOver && <span className={s.needed}>{t("needed")}</span>}
        <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      </div>
      {state === "open" && !isPointing && <p className={s.note}>{t(`hint.${step}`)}</p>}
      {deed?.did === "picked" && !isPointing && (
        <PickedValue
          field={deed.step}
          picked={deed.picked}
          language={deed.page.language}
          onPart={onPart && ((text) => onPart(deed.step, text))}
        />
      )}
      {deed?.did === "found" && !isPointing && <FoundPeople rows={deed.rows} />}
      {isPointing ? (
        <PointingHint field={field} />
      ) : (
        <div className={s.actions}>
          <Button
            size="small"
            look={isNext ? "primary" : isOver ? "quiet" : "neutral"}
            aria-label={t(deed ? "againOf" : "pointOf", { field })}
            data-point={step}
            onClick={onPoint}
          >
            {t(deed ? "again" : "point")}
          </Button>
          {step !== "name" && state !== "skipped" && state !== "taught" && (
            <Button size="small" look="quiet" aria-label={t("skipOf", { field })} onClick={onSkip}>
              {t("skip")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
