import ArrowRight from "lucide-react/dist/esm/icons/arrow-right.mjs";
import ListChecks from "lucide-react/dist/esm/icons/list-checks.mjs";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { useView } from "../view";
import * as s from "./BestStep.module.css";

/** Nothing recorded yet: the way into the first assessment, a minute or two. */
export function FirstSteps() {
  const t = useTranslations("guide.first");
  const show = useView((view) => view.show);
  return (
    <section className={s.card} aria-label={t("title")}>
      <h2 className={s.eyebrow}>
        <ListChecks size={12} aria-hidden />
        {t("eyebrow")}
      </h2>
      <p className={s.action}>{t("title")}</p>
      <p className={s.proves}>{t("text")}</p>
      <div className={s.foot}>
        <span className={s.facts} />
        <Button look="primary" size="small" onClick={() => show("assess", { kind: "quickLook", id: "" })}>
          {t("start")}
          <ArrowRight size={13} aria-hidden />
        </Button>
      </div>
    </section>
  );
}
