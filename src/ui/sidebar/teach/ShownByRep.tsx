import MapPin from "lucide-react/dist/esm/icons/map-pin.mjs";
import { useTranslations } from "use-intl";
import type { FieldName } from "../../../crm/reading";
import { taughtPlace } from "../../../crm/teach/addition";
import { Button } from "../../parts/Button";
import { usePage } from "../page/store";
import * as s from "./Teach.module.css";
import { useAddition } from "./useAddition";

interface ShownByRepProps {
  field: FieldName;
  locator: string | null;
  profile: string;
}

/** Says that a field was found at a place that the rep has shown here, and takes it back. */
export function ShownByRep({ field, locator, profile }: ShownByRepProps) {
  const t = useTranslations("teach.repair");
  const tHealth = useTranslations("health");
  const host = usePage((page) => page.host);
  const { has, remove } = useAddition(profile, host ?? "");
  const name = tHealth(`field.${field}`);
  if (!locator?.startsWith(taughtPlace) || !has(field)) return null;
  return (
    <div className={s.shownByRep}>
      <span>
        <MapPin size={12} aria-hidden /> {t("taughtHere")}
      </span>
      <Button
        size="small"
        look="quiet"
        aria-label={t("removeOf", { field: name })}
        onClick={() => void remove(field, t("removed", { field: name }))}
      >
        {t("remove")}
      </Button>
    </div>
  );
}
