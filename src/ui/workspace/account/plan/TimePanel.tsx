import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import { Badge } from "../../../parts/Badge";
import { Meter } from "../../../parts/Meter";
import { routeTo } from "../../route";
import type { OpenItem, PlannedDeal } from "./model/plan";
import * as s from "./TimePanel.module.css";

/** Where the team's time should go, and what the plan still lacks: the first thing one sees. */
export function TimePanel({ deals, open }: { deals: readonly PlannedDeal[]; open: readonly OpenItem[] }) {
  const t = useTranslations("accountPlan");
  const { figure, money } = useFormats();
  const ranked = deals.filter(({ points }) => points > 0);
  return (
    <div className={s.panels}>
      <section className={s.panel}>
        <h2 className={s.title}>{t("time.title")}</h2>
        <p className={s.note}>{t("time.rule")}</p>
        {ranked.length === 0 && <p className={s.note}>{t("time.none")}</p>}
        <ol className={s.list}>
          {ranked.map(({ deal, name, amount, currency, isMustWin, share }) => {
            const percent = t("percent", { value: figure(Math.round(share * 100)) });
            return (
              <li key={deal.opportunityKey} className={s.line}>
                <span className={s.name}>
                  <a href={routeTo("deal", deal.opportunityKey)}>{name}</a>
                  {isMustWin && <Badge tone="info">{t("mustWin")}</Badge>}
                </span>
                <span className={s.amount}>{amount === null ? "" : money(amount, currency)}</span>
                <Meter value={share * 100} label={t("time.of", { name })} />
                <span className={s.share}>{percent}</span>
              </li>
            );
          })}
        </ol>
      </section>
      <section className={s.panel}>
        <h2 className={s.title}>{t("open.title")}</h2>
        {open.length === 0 && <p className={s.note}>{t("open.none")}</p>}
        <ul className={s.items}>
          {open.map((item, at) => {
            const text =
              "count" in item
                ? t(`open.${item.kind}`, { count: item.count })
                : t(`open.${item.kind}`, { name: item.name });
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name; lines have no state
            return <li key={at}>{text}</li>;
          })}
        </ul>
      </section>
    </div>
  );
}
