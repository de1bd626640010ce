import Coins from "lucide-react/dist/esm/icons/coins.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { useCanReview } from "../../../data/teamBook";
import { useToday } from "../../../data/useToday";
import { useWrite } from "../../../data/useWrite";
import { Button } from "../../../parts/Button";
import { Dialog } from "../../../parts/Dialog";
import { NumberField } from "../../../parts/NumberField";
import { Select } from "../../../parts/Select";
import type { PipelineDeal } from "../model/deals";
import type { Rates } from "../model/money";
import * as s from "./RatesDialog.module.css";

/** The base currency and what the others are worth in it: the rep's own figures, each with its day. */
export function RatesDialog({ deals, rates }: { deals: PipelineDeal[]; rates: Rates }) {
  const t = useTranslations("pipeline.rates");
  const { day } = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const today = useToday();
  const write = useWrite();
  const canWrite = useCanReview();
  const used = [...new Set(deals.flatMap(({ currency }) => currency ?? []))];
  const currencies = [
    ...new Set([...used, ...rates.units.keys(), ...(rates.base ? [rates.base] : [])]),
  ].sort();
  const setRate = (currency: string, rate: number | null) =>
    void write({
      name: "settings.set",
      key: "rates",
      value: { units: { [currency]: rate === null ? null : { rate, on: today } } },
    });
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        <Coins size={14} aria-hidden />
        {rates.base ? t("base", { base: rates.base }) : t("title")}
      </Button>
      <Dialog title={t("title")} closeLabel={t("close")} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <p className={s.note}>{t("note")}</p>
        {currencies.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <div className={s.list}>
            <Select
              label={t("baseLabel")}
              value={rates.base ?? ""}
              options={currencies.map((value) => ({ value, label: value }))}
              isReadOnly={!canWrite}
              // Rates towards another base would be wrong figures.
              onChoose={(base) =>
                void write({ name: "settings.set", key: "rates", value: null }).then(() =>
                  write({ name: "settings.set", key: "rates", value: { base } }),
                )
              }
            />
            {currencies
              .filter((currency) => currency !== rates.base)
              .map((currency) => {
                const unit = rates.units.get(currency);
                return (
                  <NumberField
                    key={`${rates.base} ${currency}`}
                    label={t("rate", { currency, base: rates.base ?? "" })}
                    hint={unit ? t("on", { day: day(unit.on) }) : t("missing")}
                    value={unit?.rate ?? null}
                    min={Number.MIN_VALUE}
                    isReadOnly={!canWrite}
                    onSave={(rate) => setRate(currency, rate)}
                  />
                );
              })}
          </div>
        )}
      </Dialog>
    </>
  );
}
