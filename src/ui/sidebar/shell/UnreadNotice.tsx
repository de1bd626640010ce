import TriangleAlert from "lucide-react/dist/esm/icons/triangle-alert.mjs";
import { useTranslations } from "use-intl";
import type { Reading } from "../../../crm/reading";
import { Button } from "../../parts/Button";
import { Popover } from "../../parts/Popover";
import { isSealed } from "../health/sealed";
import { useHealth } from "../health/store";
import * as s from "./ReadingStatus.module.css";
import { unreadFields } from "./unreadFields";

/** What could not be read of the page, in so many words, with the offer to point at it. */
export default function UnreadNotice({ reading }: { reading: Reading }) {
  const t = useTranslations("health");
  const tHealth = useTranslations("shell.health");
  const openHealth = useHealth((store) => store.open);
  const pointAt = useHealth((store) => store.pointAt);
  const unread = unreadFields(reading);
  if (unread.length === 0) return null;
  return (
    <Popover
      label={t("unread.title")}
      placement="bottom-end"
      trigger={
        <button type="button" className={s.status}>
          <TriangleAlert size={12} aria-hidden />
          {t("unread.count", { count: unread.length })}
        </button>
      }
    >
      <h2 className={s.title}>{t("unread.title")}</h2>
      <p className={s.why}>{t("unread.why")}</p>
      <ul className={s.list}>
        {unread.map(({ field, state }) => (
          <li key={field} className={s.row}>
            <div>
              <strong>{t(`field.${field}`)}</strong>
              <p className={s.why}>{t(`unread.${isSealed(reading, field) ? "sealed" : state}`)}</p>
            </div>
            <Button
              size="small"
              aria-label={t("pointAtThis", { field: t(`field.${field}`) })}
              onClick={() => pointAt(field)}
            >
              {t("pointAt")}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" className={s.all} onClick={openHealth}>
        {tHealth("open")}
      </Button>
    </Popover>
  );
}
