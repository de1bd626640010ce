import { useLocale, useTranslations } from "use-intl";
import type { FieldName, Reading } from "../../../crm/reading";
import { dayIn } from "../../../i18n/dayIn";
import { crmDay } from "../../data/crmDay";
import { Skeleton } from "../../parts/Skeleton";
import { ReadingStatus } from "./ReadingStatus";
import * as s from "./RecordHead.module.css";

/**
 * The record as the CRM shows it. Its height is the same before and after the fields arrive: a field on its
 * way is a bone, one that couldn't be read is left to the reading status, never guessed.
 */
export function RecordHead({ reading }: { reading: Reading | null }) {
  const t = useTranslations("shell.header");
  const language = useLocale();
  const isSearching = !reading || reading.searching;
  const shown = (field: FieldName) => {
    const found = reading?.fields[field];
    return found?.state === "read" ? found.text : null;
  };
  const bone = (field: FieldName, width: string) =>
    shown(field) ??
    (isSearching && reading?.fields[field]?.state !== "blank" ? <Skeleton width={width} /> : null);

  const name = shown("name");
  const account = bone("account", "6rem");
  const amount = bone("amount", "4rem");
  const written = shown("closeDate");
  const closeDate = bone("closeDate", "4rem");
  const closing =
    written && reading?.fields.closeDate
      ? crmDay(reading.fields.closeDate, (day) => dayIn(language, day))
      : closeDate;
  const stage = bone("stage", "7rem");
  return (
    <div className={s.head}>
      <h1 className={s.name} title={name ?? undefined}>
        {name ?? (isSearching ? <Skeleton width="70%" /> : t("noName"))}
      </h1>
      <dl className={s.facts}>
        {account && <Fact label={t("account")} value={account} isFlexible />}
        {amount && <Fact label={t("amount")} value={amount} />}
        {closing && (
          <Fact
            label={t("closeDate")}
            value={closing}
            hint={written && written !== closing ? t("asWritten", { text: written }) : undefined}
          />
        )}
      </dl>
      <div className={s.facts}>
        <dl className={s.stage}>
          {stage && (
            <>
              <dt>{t("stage")}</dt>
              <dd className={s.stageName}>{stage}</dd>
            </>
          )}
        </dl>
        <ReadingStatus reading={reading} />
      </div>
    </div>
  );
}

function Fact({
  label,
  value,
  hint,
  isFlexible = false,
}: {
  label: string;
  value: React.ReactNode;
  /** Read when the pointer rests on it; the value itself where there is none. */
  hint?: string | undefined;
  isFlexible?: boolean;
}) {
  return (
    <div
      className={isFlexible ? s.flexible : s.fact}
      title={hint ?? (typeof value === "string" ? value : undefined)}
    >
      <dt className={s.hidden}>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
