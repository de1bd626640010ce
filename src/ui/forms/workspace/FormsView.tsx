import { useTranslations } from "use-intl";
import type { DealViewProps } from "../../workspace/deal/dealViews";
import { routeTo } from "../../workspace/route";
import { AidList } from "../AidList";
import * as s from "./FormsView.module.css";

/** The deal's forms and aids. */
export default function FormsView({ state }: DealViewProps) {
  const t = useTranslations("forms");
  return (
    <section className={s.view}>
      <h2 className={s.title}>{t("title")}</h2>
      <AidList
        state={state}
        link={(id, name) => (
          <a className={s.link} href={routeTo("deal", state.opportunityKey, "form", id)}>
            {name}
          </a>
        )}
      />
    </section>
  );
}
