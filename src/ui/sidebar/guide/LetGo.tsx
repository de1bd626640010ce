import Scale from "lucide-react/dist/esm/icons/scale.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { questionNames } from "../../../method/explain";
import { DIMENSIONS } from "../../../method/vocabulary";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { Button } from "../../parts/Button";
import { EndingForm } from "../crm/EndingForm";
import { useView } from "../view";
import * as s from "./LetGo.module.css";

/** When the honest advice is to let go: the case for it and the case against, side by side; the rep decides. */
export default function LetGo({ state }: { state: DealState }) {
  const t = useTranslations("advice.letGo");
  const { core, common, words } = useMethodTexts();
  const { figure } = useFormats();
  const canWrite = useCanWrite();
  const show = useView((view) => view.show);
  const [isClosing, setIsClosing] = useState(false);
  const { disqualify, dimensions } = state.assessment;
  const strong = DIMENSIONS.filter(
    (code) => dimensions[code].weight > 0 && dimensions[code].value >= core.assess.staying,
  );
  const refused = questionNames(disqualify.questions, words);
  return (
    <section className={s.card} aria-label={t("title")}>
      <h2 className={s.title}>
        <Scale size={14} aria-hidden />
        {t("title")}
      </h2>
      <div className={s.cases}>
        <div>
          <h3 className={s.case}>{t("for")}</h3>
          <ul className={s.reasons}>
            {disqualify.reasons.map((rule) => (
              <li key={rule}>{common.rules[rule]?.text ?? rule}</li>
            ))}
            {refused.length > 0 && <li>{t("refused", { questions: refused.join(" ") })}</li>}
          </ul>
        </div>
        <div>
          <h3 className={s.case}>{t("against")}</h3>
          <ul className={s.reasons}>
            {strong.length === 0 && <li>{t("nothingStrong")}</li>}
            {strong.map((code) => (
              <li key={code}>
                {t("strong", {
                  dimension: common.dimensions[code] ?? code,
                  value: figure(dimensions[code].value),
                })}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className={s.decide}>{t("decide")}</p>
      {isClosing ? (
        <div className={s.form}>
          <EndingForm
            state={state}
            as="disqualified"
            otherwise={{ label: t("cancel"), onPress: () => setIsClosing(false) }}
          />
        </div>
      ) : (
        <div className={s.actions}>
          <Button size="small" onClick={() => show("plan", { kind: "plan", id: "questions" })}>
            {t("questions")}
          </Button>
          {canWrite && (
            <Button size="small" look="danger" onClick={() => setIsClosing(true)}>
              {t("close")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
