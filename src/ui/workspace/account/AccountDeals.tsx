import Network from "lucide-react/dist/esm/icons/network.mjs";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { AccountDeal } from "../../../records/account";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import { Badge } from "../../parts/Badge";
import { classes } from "../../parts/classes";
import * as plain from "../../parts/PlainTable.module.css";
import { routeTo } from "../route";
import { nameOf, shownCloseDate, shownField } from "../shownField";
import * as s from "./AccountTable.module.css";
import { Panel } from "./Panel";

/** The account's opportunities: where the CRM has them, where the evidence has them, and how they stand. */
export function AccountDeals({ deals }: { deals: readonly AccountDeal[] }) {
  const t = useTranslations("account.deals");
  const tShell = useTranslations("shell.header");
  const tCommon = useTranslations("common");
  const { day, figure } = useFormats();
  const { common, words } = useMethodTexts();
  const stageName = (stage: number) => common.stages.find(({ no }) => no === stage)?.name ?? "";
  return (
    <Panel title={t("title")}>
      <table className={classes(plain.table, plain.between, s.table)}>
        <thead>
          <tr>
            <th scope="col">{tShell("opportunity")}</th>
            <th scope="col">{tShell("amount")}</th>
            <th scope="col">{tShell("closeDate")}</th>
            <th scope="col">{tShell("stage")}</th>
            <th scope="col">{t("byEvidence")}</th>
            <th scope="col">{t("verdict")}</th>
            <th scope="col">
              <span className={s.said}>{t("map")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {deals.map(({ opportunityKey, row, figures, score }) => (
            <tr key={opportunityKey}>
              <th scope="row">
                <a className={s.link} href={routeTo("deal", opportunityKey)}>
                  {nameOf(row) || tShell("noName")}
                </a>
                {row.outcome !== "open" && <span className={s.note}>{words.outcomes[row.outcome]}</span>}
              </th>
              <td>{shownField(row, "amount")}</td>
              <td>{shownCloseDate(row, day)}</td>
              <td>{shownField(row, "stage")}</td>
              <td>
                {figures && !figures.isBlank && figures.supportedStage > 0
                  ? t("stage", { stage: figures.supportedStage, name: stageName(figures.supportedStage) })
                  : t("none")}
              </td>
              <td>
                {figures && !figures.isBlank && score !== null ? (
                  <span className={s.verdict}>
                    <Badge tone={statusTone(figures.status)}>{words.statuses[figures.status]}</Badge>
                    {figure(score)}
                  </span>
                ) : (
                  <Badge>{tCommon("notAssessed")}</Badge>
                )}
              </td>
              <td>
                <a className={s.action} href={routeTo("deal", opportunityKey, "map")}>
                  <Network size={14} aria-hidden />
                  {t("map")}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
