import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../parts/Button";
import { EndingForm } from "../sidebar/crm/EndingForm";
import { ContentView } from "./fields/ContentView";
import { useForm } from "./fields/formContext";
import * as s from "./LettingGo.module.css";
import { caseForGoingOn, caseForLettingGo, letGoReason } from "./model/shown";

/** The case for letting go and the case against, and the rep's own decision, with its reason: it is never taken for them. */
export function LettingGo() {
  const t = useTranslations("forms.letGo");
  const { say, source, isReadOnly, write } = useForm();
  const { opportunityKey, deal } = source.state;
  const [isClosing, setIsClosing] = useState(false);
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
      {!isReadOnly && outcome === "open" && !isClosing && (
        <Button look="danger" size="small" onClick={() => setIsClosing(true)}>
          {t("letGo")}
        </Button>
      )}
      {!isReadOnly && outcome === "open" && isClosing && (
        <EndingForm
          state={source.state}
          as="disqualified"
          reason={letGoReason(source, say)}
          otherwise={{ label: t("keep"), onPress: () => setIsClosing(false) }}
          onSaved={() => setIsClosing(false)}
        />
      )}
      {!isReadOnly && outcome === "disqualified" && (
        <Button
          size="small"
          onClick={() =>
            write(
              {
                name: "opportunity.edit",
                opportunityKey,
                patch: { outcome: "open", why: null, closedOn: null },
              },
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
