import { useTranslations } from "use-intl";
import { Button } from "../../../parts/Button";
import { routeTo } from "../../route";
import type { PipelineDeal } from "../model/deals";
import { showOnly } from "../store";
import type { DealWords } from "../useDealWords";
import * as s from "./StillList.module.css";

const most = 20;

/** What did not move: the largest by name, all of them in the table. */
export function StillList({ deals, words }: { deals: PipelineDeal[]; words: DealWords }) {
  const t = useTranslations("since");
  if (deals.length === 0) return <p className={s.facts}>{t("allMoved")}</p>;
  return (
    <>
      <ul className={s.list}>
        {deals.slice(0, most).map((deal) => (
          <li key={deal.key}>
            <a className={s.name} href={routeTo("deal", deal.key)}>
              {words.cells.name(deal)}
            </a>{" "}
            <span className={s.facts}>
              {[deal.account, words.cells.base(deal), words.cells.verified(deal)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        onClick={() => {
          showOnly(
            t("still"),
            deals.map(({ key }) => key),
          );
          location.hash = routeTo("pipeline");
        }}
      >
        {t("stillAll", { count: deals.length })}
      </Button>
    </>
  );
}
