import MousePointerClick from "lucide-react/dist/esm/icons/mouse-pointer-click.mjs";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { stopPointing, usePointing } from "./pointing";
import * as s from "./Teach.module.css";

/** While the page is pointed at: what would be read there now, and by which keys it goes. */
export function PointingHint({ field }: { field: string }) {
  const t = useTranslations("teach");
  const { hover, why } = usePointing();
  return (
    <section className={s.pointing} aria-label={t("pointing.title", { field })}>
      <p className={s.pointingTitle}>
        <MousePointerClick size={16} aria-hidden />
        {t("pointing.title", { field })}
      </p>
      <div aria-live="polite">
        <p className={s.note}>{t("pointing.now")}</p>
        <p className={s.hover} data-is-empty={!hover}>
          {why ? t(`refused.${why}`) : hover || t("pointing.none")}
        </p>
      </div>
      <p className={s.note}>{t("pointing.keys")}</p>
      <p className={s.note}>{t("pointing.leave")}</p>
      <Button size="small" onClick={stopPointing}>
        {t("pointing.stop")}
      </Button>
    </section>
  );
}
