import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { StageTexts } from "../../../method/texts";
import { useMethodTexts } from "../../data/method";
import { Section } from "../../parts/Section";
import * as s from "./StageOutline.module.css";

interface StageElsewhereProps {
  stage: number;
  texts: StageTexts;
  /** The CRM in whose page we are, as the playbook names it. */
  system: string;
}

/** The partner's part at this stage, and how CRMs write it. */
export function StageElsewhere({ stage, texts, system }: StageElsewhereProps) {
  const t = useTranslations("guide.stage");
  const { core } = useMethodTexts();
  const { figure, list } = useFormats();
  const crm = core.stages[stage - 1]?.crm;
  const here = core.crmStageMap
    .filter((row) => row.crm === system && row.ssm === String(stage))
    .map((row) => row.stage);
  return (
    <Section title={t("elsewhere")} level={3} startsOpen={false}>
      <dl className={s.plain}>
        <div>
          <dt className={s.label}>{t("partner")}</dt>
          <dd>{texts.partner}</dd>
        </div>
        {here.length > 0 && (
          <div>
            <dt className={s.label}>{t("crmStages", { system })}</dt>
            <dd>{list(here)}</dd>
          </div>
        )}
        {crm && (
          <div>
            <dt className={s.label}>{t("siebel")}</dt>
            <dd>
              {t("siebelSteps", {
                active: crm.active,
                held: crm.whenGateHeld,
                odds: figure(crm.oddsWhenGateHeld),
              })}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
