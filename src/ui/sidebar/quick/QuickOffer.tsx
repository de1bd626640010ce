import ArrowRight from "lucide-react/dist/esm/icons/arrow-right.mjs";
import Timer from "lucide-react/dist/esm/icons/timer.mjs";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import * as s from "./QuickOffer.module.css";
import type { QuickRun } from "./useRun";

interface QuickOfferProps {
  quick: QuickRun;
  /** Nothing is recorded yet: the way in, rather than a shortcut. */
  isFirst: boolean;
  onOpen: () => void;
}

/** The way into the quick look, or back into the one that was left. */
export default function QuickOffer({ quick, isFirst, onOpen }: QuickOfferProps) {
  const t = useTranslations("quick.offer");
  const { run, offered, isKnown } = quick;
  const isLeft = run !== null && run.at < run.questions.length;
  if (!isKnown || (!isLeft && offered === 0)) return null;
  const open = () => {
    if (!isLeft) quick.start();
    onOpen();
  };
  return (
    <section className={s.offer} data-first={isFirst} aria-label={t("title")}>
      <Timer size={16} aria-hidden />
      <p className={s.text}>
        <strong className={s.title}>
          {isLeft
            ? t("left", { at: run.at + 1, all: run.questions.length })
            : isFirst
              ? t("first")
              : t("again", { count: offered })}
        </strong>
        {isFirst && <span className={s.why}>{t("firstWhy", { count: offered })}</span>}
      </p>
      <Button look={isFirst ? "primary" : "neutral"} size="small" onClick={open}>
        {isLeft ? t("resume") : t("start")}
        <ArrowRight size={13} aria-hidden />
      </Button>
    </section>
  );
}
