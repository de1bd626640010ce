import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { DealState } from "../../data/useDeal";
import { Section } from "../../parts/Section";
import { useView } from "../view";
import { CrmFacts } from "./CrmFacts";
import * as s from "./CrmSection.module.css";
import { OptimismRecord } from "./OptimismRecord";
import { Outcome } from "./Outcome";
import { StageMeaning } from "./StageMeaning";
import { UsualDays } from "./UsualDays";

/** What the CRM says of this deal and what we make of it: stage, facts, days, and how it ended. */
export default function CrmSection({ state }: { state: DealState }) {
  const t = useTranslations("crm");
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isAskedFor = useView((view) => view.focus?.kind === "crm");
  useEffect(() => {
    if (!isAskedFor) return;
    setIsOpen(true);
    useView.getState().focusTaken();
    place.current?.scrollIntoView({ block: "start" });
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>("select, input, button")?.focus());
  }, [isAskedFor]);
  const { stored } = state;
  if (!stored) return null;
  return (
    <div ref={place}>
      <Section title={t("title")} level={3} isOpen={isOpen} onToggle={setIsOpen}>
        <div className={s.parts}>
          <StageMeaning state={state} stored={stored} />
          <CrmFacts state={state} stored={stored} />
          <UsualDays state={state} stored={stored} />
          <OptimismRecord state={state} stored={stored} />
          <Outcome state={state} stored={stored} />
        </div>
      </Section>
    </div>
  );
}
