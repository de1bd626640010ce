import ArrowLeft from "lucide-react/dist/esm/icons/arrow-left.mjs";
import ExternalLink from "lucide-react/dist/esm/icons/external-link.mjs";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { FormKind } from "../../../records/schema/plans";
import type { DealState } from "../../data/useDeal";
import { IconButton } from "../../parts/IconButton";
import { useSidebarActions } from "../../sidebar/actions";
import { FormBody } from "../FormBody";
import { formName } from "../model/form";
import { useToolTexts } from "../useToolTexts";
import * as s from "./FormPanel.module.css";

interface FormPanelProps {
  state: DealState;
  id: FormKind;
  onOpen: (id: FormKind) => void;
  onBack: () => void;
}

/** Something of ours is open above the panel: the key closes that first. */
const hasLayer = () =>
  document.querySelector(
    "[role=listbox]:not([hidden]), [role=menu]:not([hidden]), [role=dialog]:not([hidden])",
  ) !== null;

/** One form over the whole tab; the button or Escape leads back. */
export default function FormPanel({ state, id, onOpen, onBack }: FormPanelProps) {
  const t = useTranslations("forms");
  const { texts } = useToolTexts();
  const openWorkspace = useSidebarActions((actions) => actions.openWorkspace);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void id;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [id]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || hasLayer()) return;
      event.preventDefault();
      onBack();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [onBack]);
  return (
    <section className={s.panel}>
      <header className={s.head}>
        <IconButton icon={<ArrowLeft size={16} aria-hidden />} label={t("back")} onClick={onBack} />
        <h2 ref={heading} tabIndex={-1} className={s.title}>
          {texts ? formName(id, { tools: texts }) : ""}
        </h2>
        {openWorkspace && (
          <IconButton
            icon={<ExternalLink size={15} aria-hidden />}
            label={t("openLarge")}
            onClick={() => openWorkspace("deal", state.opportunityKey, "form", id)}
          />
        )}
      </header>
      <FormBody state={state} id={id} canPrint={false} onOpen={onOpen} />
    </section>
  );
}
