import Copy from "lucide-react/dist/esm/icons/copy.mjs";
import { useTranslations } from "use-intl";
import { fieldNames } from "../../../crm/reading";
import { useDeal } from "../../data/useDeal";
import { Button } from "../../parts/Button";
import { Sheet } from "../../parts/Sheet";
import { useToasts } from "../../parts/toasts";
import { usePage } from "../page/store";
import * as s from "./Health.module.css";
import { HealthField } from "./HealthField";
import { readingReport } from "./report";
import { useHealth } from "./store";

/** What was read of the record shown, place by place, over the sidebar. Closed, the rep is where they were. */
export default function HealthSheet() {
  const t = useTranslations("health");
  const { isOpen, close, seenAt, key: seenKey, repaired, pointAt } = useHealth();
  const reading = usePage((page) => page.reading);
  const key = reading?.identity.key ?? "";
  const stored = useDeal(key)?.stored;
  const copy = async () => {
    if (!reading) return;
    const { show } = useToasts.getState();
    try {
      await navigator.clipboard.writeText(readingReport(reading, chrome.runtime.getManifest().version));
      show({ tone: "plain", text: t("copied") });
    } catch (error) {
      show({ tone: "problem", text: t("notCopied", { reason: String(error) }) });
    }
  };
  return (
    <Sheet title={t("title")} closeLabel={t("close")} isOpen={isOpen} onClose={close}>
      <div className={s.sheet}>
        <p className={s.what}>{t("what")}</p>
        {reading ? (
          <>
            <ul className={s.fields}>
              {fieldNames.map((name) => (
                <HealthField
                  key={`${key} ${name}`}
                  opportunityKey={key}
                  name={name}
                  field={reading.fields[name]}
                  isSearching={reading.searching}
                  seenAt={(seenKey === key && seenAt[name]?.at) || null}
                  typed={stored?.opportunity.body.typed ?? {}}
                  canType={!!stored}
                  profile={reading.profile}
                  isRepaired={repaired === name}
                  onRepair={(isRepaired) => pointAt(isRepaired ? name : null)}
                />
              ))}
            </ul>
            <p className={s.source}>
              {t(`contacts.${reading.contacts.state}`, { count: reading.contacts.rows.length })}
            </p>
            <Button onClick={() => void copy()}>
              <Copy size={14} aria-hidden />
              {t("copy")}
            </Button>
            <p className={s.source}>{t("copyWhat")}</p>
          </>
        ) : (
          <p>{t("nothing")}</p>
        )}
      </div>
    </Sheet>
  );
}
