import ArrowLeft from "lucide-react/dist/esm/icons/arrow-left.mjs";
import FileQuestion from "lucide-react/dist/esm/icons/file-question.mjs";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../../parts/EmptyState";
import type { DealViewProps } from "../../workspace/deal/dealViews";
import { routeTo } from "../../workspace/route";
import { useTitle } from "../../workspace/useTitle";
import { FormBody } from "../FormBody";
import { isFormKind } from "../formKinds";
import { formName } from "../model/form";
import { useToolTexts } from "../useToolTexts";
import * as s from "./FormView.module.css";

/** One form, large: `#/deal/KEY/form/F3`. */
export default function FormView({ state, params: [id = ""] }: DealViewProps) {
  const t = useTranslations("forms");
  const { texts } = useToolTexts();
  const { opportunityKey } = state;
  const name = isFormKind(id) && texts ? formName(id, { tools: texts }) : "";
  useTitle(name, { isPart: true });
  const open = useCallback(
    (other: string) => {
      location.hash = routeTo("deal", opportunityKey, "form", other);
    },
    [opportunityKey],
  );
  return (
    <section className={s.view}>
      <a className={s.back} href={routeTo("deal", opportunityKey, "forms")}>
        <ArrowLeft size={14} aria-hidden />
        {t("allForms")}
      </a>
      {isFormKind(id) ? (
        <>
          <h2 className={s.title}>{name}</h2>
          <FormBody key={id} state={state} id={id} canPrint onOpen={open} />
        </>
      ) : (
        <EmptyState icon={<FileQuestion size={22} />} title={t("unknownForm")} />
      )}
    </section>
  );
}
