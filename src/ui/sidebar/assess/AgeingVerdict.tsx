import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { Ageing } from "../../../method/ageing";
import type { Assessment } from "../../../method/assess/assessment";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import * as s from "./AgeingVerdict.module.css";
import { detailsOf } from "./evidence";
import { Reconfirm } from "./Reconfirm";
import { Reference } from "./Reference";

/** The verdict with what has grown old, without it, and if it were said again today; and the way to say so. */
export function AgeingVerdict({ state, ageing }: { state: DealState; ageing: Ageing }) {
  const t = useTranslations("verdict.ageing");
  const { items, without, reconfirmed } = ageing;
  return (
    <div>
      <p>{t("intro", { count: items.length })}</p>
      <table className={s.verdicts}>
        <thead>
          <tr>
            <th scope="col">{t("case")}</th>
            <th scope="col">{t("score")}</th>
            <th scope="col">{t("stage")}</th>
          </tr>
        </thead>
        <tbody>
          <Verdict name={t("with")} of={state.assessment} />
          <Verdict name={t("without")} of={without} />
          <Verdict name={t("reconfirmed")} of={reconfirmed} />
        </tbody>
      </table>
      <ul className={s.items}>
        {items.map((id) => (
          <li key={id} className={s.item}>
            <ul className={s.what}>
              <Reference id={id} state={state} />
            </ul>
            <Reconfirm state={state} itemId={id} hasDay={Boolean(detailsOf(state, id).date)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Verdict({ name, of }: { name: string; of: Assessment }) {
  const t = useTranslations("verdict.ageing");
  const { figure } = useFormats();
  const { common } = useMethodTexts();
  const stage = Math.min(7, of.supportedStage);
  const score = figure(of.score);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{of.score < of.raw ? t("capped", { score, raw: figure(of.raw) }) : score}</td>
      <td>
        {stage} · {common.stages[stage - 1]?.name}
      </td>
    </tr>
  );
}
