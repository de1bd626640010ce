import { useTranslations } from "use-intl";
import { Button } from "../parts/Button";
import { Card } from "./Card";
import * as s from "./SiteSettings.module.css";
import { Switch } from "./Switch";
import { useSites } from "./useSites";

const host = (origin: string) => origin.replace(/^https:\/\//, "");

/** On or off, site by site; a layout that went wrong can be put back. */
export function SiteSettings() {
  const t = useTranslations("settings.sites");
  const { sites, turn, resetLayout } = useSites();
  return (
    <Card title={t("title")}>
      <p>{t("what")}</p>
      {sites?.length === 0 && <p className={s.none}>{t("none")}</p>}
      {sites && sites.length > 0 && (
        <ul className={s.sites}>
          {sites.map(({ origin, site }) => (
            <li key={origin} className={s.site}>
              <span className={s.name}>
                {host(origin)}
                <span className={s.state}>
                  {site.off ? t("off") : t("on", { width: site.width, isCollapsed: String(site.collapsed) })}
                </span>
              </span>
              <Button
                size="small"
                look="quiet"
                aria-label={t("resetOf", { site: host(origin) })}
                onClick={() => resetLayout(origin)}
              >
                {t("reset")}
              </Button>
              <Switch
                isOn={!site.off}
                label={t("switchOf", { site: host(origin) })}
                onChange={(on) => turn(origin, on)}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
