import ClipboardList from "lucide-react/dist/esm/icons/clipboard-list.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Part } from "../../../method/assess/assessment";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { nextStepTextOf } from "../plan/usePlan";
import { useView } from "../view";
import { newestWord } from "./newestWord";
import { Reference } from "./Reference";
import * as s from "./Reference.module.css";

/** What a part rests on that is no evidence item: an answer in the plan, the newest word of the customer, days. */
export function PartBasis({ part, state }: { part: Part; state: DealState }) {
  const t = useTranslations("verdict.basis");
  const { words } = useMethodTexts();
  const { day } = useFormats();
  const show = useView((view) => view.show);
  const plan = state.deal.plan ?? {};
  const toPlan = (id: string, text: string) => (
    <li>
      <button type="button" className={s.reference} onClick={() => show("plan", { kind: "plan", id })}>
        <ClipboardList size={13} aria-hidden />
        <span>{text}</span>
      </button>
    </li>
  );
  switch (part.id) {
    case "cra":
      return toPlan("cra", plan.cra?.event?.trim() || t("noCra"));
    case "uniqueValue":
      return toPlan("uniqueValue", plan.uniqueValue?.statement?.trim() || t("noUniqueValue"));
    case "options": {
      const sources = plan.options?.sources ?? [];
      if (sources.length === 0) return toPlan("options", t("noOptions"));
      return sources.map((id) => <Reference key={id} id={id} state={state} />);
    }
    case "valueCase":
      return toPlan("valueCase", words.valueCases[plan.valueCase ?? "none"]);
    case "money":
      return toPlan("money", words.money[plan.money ?? "unknown"]);
    case "benefit":
      return toPlan("benefit", words.benefits[plan.benefit ?? "none"]);
    case "nextStep": {
      const form = state.stored?.plans.find((row) => row.kind === "F3");
      const text = nextStepTextOf(form?.kind === "F3" ? form.body : undefined);
      const date = plan.nextStep?.date;
      return toPlan("nextStep", [text, date && day(date)].filter(Boolean).join(" · ") || t("noNextStep"));
    }
    case "movement": {
      const id = newestWord(state);
      return id ? <Reference id={id} state={state} /> : <li className={s.facts}>{t("noMovement")}</li>;
    }
    case "daysInStage": {
      const days = state.assessment.daysInStage;
      return <li className={s.facts}>{days === null ? t("noDays") : t("days", { days })}</li>;
    }
    default:
      return null;
  }
}
