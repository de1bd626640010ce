import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../../data/method";
import { enoughClosed } from "../model/results";
import type { Contrast, Share, WonLost } from "../model/wonLost";
import type { DealWords } from "../useDealWords";
import * as s from "./Contrasts.module.css";

const most = 20;

/** What won deals had at a stage that lost ones lacked; with less than ten closed deals only that it is too few. */
export function Contrasts({ compared, words }: { compared: WonLost; words: DealWords }) {
  const t = useTranslations("results");
  const { common } = useMethodTexts();
  if (compared.kind === "tooFew")
    return <p className={s.note}>{t("tooFew", { closed: compared.closed, enough: enoughClosed })}</p>;
  const named = ({ what }: Contrast) =>
    what.kind === "role"
      ? (common.roles[what.id]?.name ?? what.id)
      : (common.items[what.id]?.text ?? what.id);
  const share = ({ had, of, low, high }: Share) =>
    t("share", { had, of, low: Math.round(low * 100), high: Math.round(high * 100) });
  return (
    <>
      <p className={s.note}>{t("compared", { won: compared.won, lost: compared.lost })}</p>
      <ul className={s.list}>
        {compared.contrasts.slice(0, most).map((each) => (
          <li key={`${each.stage} ${each.what.kind} ${each.what.id}`} className={s.line}>
            <span className={s.stage}>{words.stage(each.stage)}</span>
            <span>{named(each)}</span>
            <span>{t("inWon", { share: share(each.won) })}</span>
            <span>{t("inLost", { share: share(each.lost) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
