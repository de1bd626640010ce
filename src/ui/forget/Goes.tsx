import { useTranslations } from "use-intl";
import type { Erased } from "../../records/backup/erase";
import type { WhatGoes } from "../../records/forget/whatGoes";
import { Checkbox } from "../parts/Checkbox";
import { ErasedList } from "./ErasedList";
import * as s from "./Goes.module.css";

interface GoesProps {
  goes: WhatGoes;
  figures: Erased;
  withAlone: boolean;
  onAlone: (isChosen: boolean) => void;
}

/** As many names as one reads. */
const most = 8;

/** What would go, and what would not, before anything is done. */
export function Goes({ goes: { entities, alone, mentions }, figures, withAlone, onAlone }: GoesProps) {
  const t = useTranslations("forget");
  const [asked, ...along] = entities;
  const table = asked?.table ?? "people";
  return (
    <>
      <p className={s.warning}>{t("noWayBack")}</p>
      <p>{t(`what.${table}`)}</p>
      {along.length > 0 && (
        <Names title={t(table === "people" ? "entries" : "along")} names={along.map(({ name }) => name)} />
      )}
      {alone.length > 0 && (
        <div>
          <Checkbox isChecked={withAlone} onChange={onAlone}>
            {t("alone", { count: alone.length })}
          </Checkbox>
          <Names names={alone.map(({ name }) => name)} />
        </div>
      )}
      <section aria-label={t("goes")}>
        <h2 className={s.heading}>{t("goes")}</h2>
        <ErasedList erased={figures} />
      </section>
      {mentions.length > 0 && <p className={s.mentions}>{t("mentions", { count: mentions.length })}</p>}
      <p className={s.after}>{t(`after.${table}`)}</p>
    </>
  );
}

function Names({ title, names }: { title?: string; names: string[] }) {
  const t = useTranslations("forget");
  const shown = names.slice(0, most).map((name) => name || t("noName.people"));
  return (
    <div>
      {title && <h2 className={s.heading}>{title}</h2>}
      <p className={s.names}>
        {shown.join(t("between"))}
        {names.length > most && ` ${t("more", { count: names.length - most })}`}
      </p>
    </div>
  );
}
