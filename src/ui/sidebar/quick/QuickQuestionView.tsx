import { type KeyboardEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { QuickQuestion } from "../../../method/quickLook";
import { useCanWrite } from "../../data/database";
import type { DealState } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import { useWrite } from "../../data/useWrite";
import type { QuickOption } from "./form";
import { QuickAddPerson } from "./QuickAddPerson";
import { QuickOptions } from "./QuickOptions";
import * as s from "./QuickQuestionView.module.css";
import { QuickReason } from "./QuickReason";
import { QuickStep } from "./QuickStep";
import { QuickText } from "./QuickText";
import { useQuestionForm } from "./useQuestionForm";
import { useQuestionWords } from "./useQuestionWords";

interface QuickQuestionViewProps {
  question: QuickQuestion;
  /** "3 of 8", read out before the question. */
  place: string;
  state: DealState;
  onNext: () => void;
  onBack: () => void;
}

/** What opens a field for the reason rather than going on. */
const asksWhy = (option: QuickOption) => option.level === "EX" || option.level === "NA";

/** One question: an answer by a press or by its number, and on to the next. */
export function QuickQuestionView({ question, place, state, onNext, onBack }: QuickQuestionViewProps) {
  const t = useTranslations("quick");
  const { figure } = useFormats();
  const form = useQuestionForm(question, state);
  const words = useQuestionWords(question, state);
  const isGuided = useGuided();
  const canWrite = useCanWrite();
  const write = useWrite();
  const [isAskedWhy, setIsAskedWhy] = useState(false);
  const options = "options" in form ? form.options : [];

  const choose = async (option: QuickOption) => {
    if (option.change && canWrite && !(await write(option.change))) return;
    if (asksWhy(option)) setIsAskedWhy(true);
    else if (form.mode === "one") onNext();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLElement) || event.target.matches("input, textarea, select")) return;
    const option = options[Number(event.key) - 1];
    if (/^[1-9]$/.test(event.key) && option) void choose(option);
    else if (event.key === "ArrowRight") onNext();
    else if (event.key === "ArrowLeft") onBack();
    else return;
    event.preventDefault();
  };

  const chosen = options.find(({ isOn, level }) => isOn && (level === "EX" || level === "NA"));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits and arrows work wherever the focus is inside
    <div className={s.question} onKeyDown={onKeyDown}>
      <p className={s.eyebrow}>{words.eyebrow}</p>
      <h3 className={s.title} tabIndex={-1} data-question>
        <span className={s.hidden}>{place}: </span>
        {words.title}
      </h3>
      {isGuided && words.help && <p className={s.help}>{words.help}</p>}
      {isGuided && words.proof && (
        <p className={s.help}>
          <span className={s.label}>{t("proof")}</span> {words.proof}
        </p>
      )}
      {options.length > 0 && (
        <QuickOptions
          options={options}
          label={words.title}
          isExplained={isGuided}
          isReadOnly={!canWrite}
          onChoose={(option) => void choose(option)}
        />
      )}
      {(isAskedWhy || chosen) && question.kind === "item" && chosen && (
        <QuickReason state={state} itemId={question.id} isNotApplicable={chosen.level === "NA"} />
      )}
      {form.mode === "step" && <QuickStep form={form} today={state.today} onNext={onNext} />}
      {form.mode === "text" && <QuickText form={form} label={words.title} onNext={onNext} />}
      {(question.kind === "role" || question.kind === "contact") && canWrite && (
        <QuickAddPerson
          question={question}
          state={state}
          onAdded={question.kind === "role" ? onNext : null}
        />
      )}
      <p className={s.note}>
        {[
          question.rawGain > 0 && t("worth", { points: figure(question.gain || question.rawGain) }),
          isGuided &&
            options.length > 0 &&
            t(form.mode === "many" ? "keysMany" : "keys", { last: Math.min(9, options.length) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </div>
  );
}
