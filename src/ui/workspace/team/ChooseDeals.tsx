import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { TextField } from "../../parts/TextField";
import type { PipelineDeal } from "../pipeline/model/deals";
import * as s from "./Team.module.css";

interface ChooseDealsProps {
  deals: readonly PipelineDeal[];
  /** Those that are still open. */
  open: readonly string[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** More than these are found by searching. */
const most = 200;

/** Which opportunities go into the file. */
export function ChooseDeals({ deals, open, chosen, onChoose }: ChooseDealsProps) {
  const t = useTranslations("team.make");
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const found = deals.filter(({ name, account, owner }) =>
    `${name} ${account} ${owner}`.toLowerCase().includes(wanted),
  );
  const toggle = (key: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <fieldset className={s.deals}>
      <legend className={s.legend}>{t("deals", { chosen: chosen.size, all: deals.length })}</legend>
      <div className={s.actions}>
        <TextField
          label={t("search")}
          isLabelHidden
          placeholder={t("search")}
          value={search}
          onSave={setSearch}
        />
        <Button size="small" onClick={() => onChoose(new Set(open))}>
          {t("allOpen")}
        </Button>
        <Button size="small" onClick={() => onChoose(new Set())}>
          {t("noneOfThem")}
        </Button>
      </div>
      {found.length > 0 && (
        <ul className={s.list}>
          {found.slice(0, most).map(({ key, name, account, owner }) => (
            <li key={key}>
              <Checkbox isChecked={chosen.has(key)} onChange={(isChosen) => toggle(key, isChosen)}>
                {[name, account, owner].filter(Boolean).join(" · ")}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
      {found.length > most && <p className={s.quiet}>{t("more", { count: found.length - most })}</p>}
    </fieldset>
  );
}
