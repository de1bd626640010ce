import { useTranslations } from "use-intl";
import { useI18n } from "../../../i18n/store";
import { useFormats } from "../../../i18n/useFormats";
import { useCanWrite } from "../../data/database";
import { download } from "../../data/download";
import { PlaybookWords } from "../../data/PlaybookWords";
import { localDay } from "../../data/useToday";
import { useWrite } from "../../data/useWrite";
import { Badge } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import * as s from "../Entry.module.css";
import { ComparisonPanel } from "./ComparisonPanel";
import { exportOurs } from "./exportOurs";
import { OwnRoles } from "./OwnRoles";
import type { KnownPlaybook } from "./usePlaybooks";

interface PlaybookLineProps {
  playbook: KnownPlaybook;
  isCompared: boolean;
  onCompare: (isCompared: boolean) => void;
}

const tones = { active: "good", draft: "info", archived: "neutral" } as const;

/** One version: what it is, how many deals it judges, and what can be done with it. */
export function PlaybookLine({ playbook, isCompared, onCompare }: PlaybookLineProps) {
  const t = useTranslations("playbooks");
  const language = useI18n((store) => store.language);
  const { day } = useFormats();
  const write = useWrite();
  const canWrite = useCanWrite();
  const { id, row, state, deals } = playbook;
  const title = row ? row.body.title[language] : t("ours");
  const save = async () => {
    if (row) download(`${id.replace(/[^\w-]+/g, "-")}.json`, row.body.file);
    else download("ssm-playbook.json", await exportOurs());
  };
  return (
    <li className={s.line}>
      <div className={s.head}>
        <h3 className={s.title}>{title}</h3>
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <p className={s.facts}>
        {row ? t("added", { version: id, day: day(localDay(new Date(row.addedAt))) }) : t("builtIn")}
        {" · "}
        {t("deals", { count: deals })}
      </p>
      {row && <OwnRoles core={row.body.core} file={row.body.file} />}
      <div className={s.actions}>
        {canWrite && (
          <Button size="small" aria-expanded={isCompared} onClick={() => onCompare(!isCompared)}>
            {state === "active" ? t("compareActive") : t("compareAndUse")}
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          aria-label={t("exportOf", { name: title })}
          onClick={() => void save()}
        >
          {t("export")}
        </Button>
        {row && canWrite && state !== "active" && deals === 0 && (
          <Button
            size="small"
            look="quiet"
            aria-label={t("removeOf", { name: title })}
            onClick={() =>
              void write({ name: "playbook.remove", id }, { told: t("removed", { name: title }) })
            }
          >
            {t("remove")}
          </Button>
        )}
      </div>
      {isCompared && (
        <PlaybookWords id={id}>
          <ComparisonPanel playbook={playbook} onClose={() => onCompare(false)} />
        </PlaybookWords>
      )}
    </li>
  );
}
