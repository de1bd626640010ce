import { useTranslations } from "use-intl";
import { shippedProfiles } from "../../../crm/profiles";
import { fieldNames } from "../../../crm/reading";
import { useFormats } from "../../../i18n/useFormats";
import { profileFile } from "../../../messages/profileFile";
import { useCanWrite } from "../../data/database";
import { download } from "../../data/download";
import { useWrite } from "../../data/useWrite";
import { Badge } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/TextField";
import * as s from "../Entry.module.css";
import { hostOf, type TaughtSite } from "./useTaughtSites";

/** One taught site, or places added to a shipped profile: what it covers, and what can be done with it. */
export function TaughtLine({ site: { key, own, isByPolicy } }: { site: TaughtSite }) {
  const t = useTranslations("taught");
  const tHealth = useTranslations("health");
  const { list } = useFormats();
  const write = useWrite();
  const canWrite = useCanWrite();
  const host = hostOf(own);
  const { fields } = own.kind === "taught" ? own.profile : own.addition;
  const names = fieldNames
    .filter((name) => fields[name] !== undefined)
    .map((name) => tHealth(`field.${name}`));
  const shipped = own.kind === "added" && shippedProfiles.find(({ id }) => id === own.addition.profile);
  const title =
    own.kind === "taught"
      ? own.profile.name
      : t("added", { profile: shipped ? shipped.name : own.addition.profile, host });
  const canChange = canWrite && !isByPolicy;
  const remove = async () => {
    const removed = await write(
      { name: "settings.set", key: "profiles", value: { [key]: null } },
      { told: t("removed", { name: title }) },
    );
    // Nothing is left to read the site by: its permission goes back, too.
    if (removed && own.kind === "taught")
      await chrome.runtime.sendMessage({ name: "site/off", origin: own.profile.origin });
  };
  const rename = (name: string) => {
    if (own.kind !== "taught" || !name.trim()) return;
    const value = { [key]: JSON.parse(JSON.stringify({ ...own.profile, name: name.trim().slice(0, 80) })) };
    void write({ name: "settings.set", key: "profiles", value });
  };
  return (
    <li className={s.line}>
      <div className={s.head}>
        <h3 className={s.title}>{title}</h3>
        {isByPolicy && <Badge tone="info">{t("byPolicy")}</Badge>}
      </div>
      <p className={s.facts}>
        {own.kind === "taught" && `${host} · `}
        {t("fields", { count: names.length, fields: list(names) })}
      </p>
      {own.kind === "taught" && canChange && (
        <TextField label={t("renameOf", { host })} value={own.profile.name} onSave={rename} />
      )}
      <div className={s.actions}>
        <Button
          size="small"
          aria-label={t("exportOf", { name: title })}
          onClick={() => download(`ssm-${host.replace(/[^\w.-]+/g, "-")}.json`, profileFile(own))}
        >
          {t("export")}
        </Button>
        {canChange && (
          <Button
            size="small"
            look="quiet"
            aria-label={t("removeOf", { name: title })}
            onClick={() => void remove()}
          >
            {t("remove")}
          </Button>
        )}
      </div>
    </li>
  );
}
