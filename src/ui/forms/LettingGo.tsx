import { useTranslations } from "use-intl";
import { Button } from "../parts/Button";
import { ContentView } from "./fields/ContentView";
import { useForm } from "./fields/formContext";
import * as s from "./LettingGo.module.css";
import { caseForGoingOn, caseForLettingGo } from "./model/shown";

/** The case for letting go and the case against, and the rep's own decision: it is never taken for them. */
export function LettingGo() {
  const t = useTranslations("forms.letGo");
  const { say, source, isReadOnly, write } = useForm();
  const { opportunityKey, today, deal } = source.state;
  const forIt = caseForLettingGo(source, say);
  const against = caseForGoingOn(source, say);
  const outcome = deal.outcome ?? "open";
  return (
    <section className={s.panel}>
      <h3 className={s.title}>{t("for")}</h3>
      {forIt ? <ContentView content={forIt} /> : <p className={s.none}>{t("notProposed")}</p>}
      {against && (
        <>
          <h3 className={s.title}>{t("against")}</h3>
          <ContentView content={against} />
        </>
      )}
      <p className={s.none}>{t("decide")}</p>
      {!isReadOnly && outcome === "open" && (
        <Button
          look="danger"
          size="small"
          onClick={() =>
            write(
              {
                name: "opportunity.edit",
                opportunityKey,
                patch: { outcome: "disqualified", closedOn: today },
              },
              t("done"),
            )
          }
        >
          {t("letGo")}
        </Button>
      )}
      {!isReadOnly && outcome === "disqualified" && (
        <Button
          size="small"
          onClick={() =>
            write(
              { name: "opportunity.edit", opportunityKey, patch: { outcome: "open", closedOn: null } },
              t("reopened"),
            )
          }
        >
          {t("reopen")}
        </Button>
      )}
    </section>
  );
}
