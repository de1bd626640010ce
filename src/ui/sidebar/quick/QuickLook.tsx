import ArrowLeft from "lucide-react/dist/esm/icons/arrow-left.mjs";
import ArrowRight from "lucide-react/dist/esm/icons/arrow-right.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { DealState } from "../../data/useDeal";
import { Button } from "../../parts/Button";
import { IconButton } from "../../parts/IconButton";
import { QuickDone } from "./QuickDone";
import * as s from "./QuickLook.module.css";
import { QuickProgress } from "./QuickProgress";
import { QuickQuestionView } from "./QuickQuestionView";
import { questionKey } from "./run";
import type { QuickRun } from "./useRun";

interface QuickLookProps {
  state: DealState;
  quick: QuickRun;
  /** Back to all items; the run stays where it is. */
  onLeave: () => void;
}

/** At most eight questions, one at a time, the most telling first; it writes the same evidence as the full list. */
export default function QuickLook({ state, quick, onLeave }: QuickLookProps) {
  const t = useTranslations("quick");
  const view = useRef<HTMLElement>(null);
  const { run, goTo } = quick;
  const at = run?.at ?? 0;
  const question = run?.questions[at];

  // The question takes the focus, so that it is read out and its keys work at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each question anew
  useEffect(() => {
    view.current?.querySelector<HTMLElement>("[data-question]")?.focus();
    view.current?.scrollIntoView({ block: "nearest" });
  }, [at]);

  if (!run) return null;
  const all = run.questions.length;
  return (
    <section ref={view} className={s.view} aria-label={t("title")}>
      <header className={s.header}>
        <h2 className={s.title}>{t("title")}</h2>
        <span className={s.count}>{question && t("progress", { at: at + 1, all })}</span>
        <IconButton
          icon={<X size={16} aria-hidden />}
          label={question ? t("leave") : t("close")}
          onClick={onLeave}
        />
      </header>
      <QuickProgress done={at} all={all} />
      {question ? (
        <>
          <QuickQuestionView
            key={questionKey(question)}
            question={question}
            place={t("progress", { at: at + 1, all })}
            state={state}
            onNext={() => goTo(at + 1)}
            onBack={() => goTo(at - 1)}
          />
          <footer className={s.footer}>
            <Button look="quiet" aria-disabled={at === 0} onClick={() => at > 0 && goTo(at - 1)}>
              <ArrowLeft size={14} aria-hidden />
              {t("back")}
            </Button>
            <Button onClick={() => goTo(at + 1)}>
              {t("next")}
              <ArrowRight size={14} aria-hidden />
            </Button>
          </footer>
        </>
      ) : (
        <QuickDone state={state} onLeave={onLeave} onBack={() => goTo(all - 1)} />
      )}
    </section>
  );
}
