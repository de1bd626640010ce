import { type KeyboardEvent, type ReactNode, Suspense, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { indexPlaybook } from "../../../method/playbookIndex";
import { DIMENSIONS, type Dimension } from "../../../method/vocabulary";
import { lazyView } from "../../data/lazyView";
import { useMethodTexts } from "../../data/method";
import { type DealState, isBlank } from "../../data/useDeal";
import { Section } from "../../parts/Section";
import { useView } from "../view";
import * as s from "./AllItems.module.css";
import { Dimensions } from "./Dimensions";
import { EntryStage } from "./EntryStage";
import { ItemList, SignList } from "./EvidenceList";
import { Flags } from "./Flags";
import { sortFlags } from "./firedFlags";
import { PhaseCount } from "./PhaseCount";
import { PhaseUnsure } from "./PhaseUnsure";
import { Reasons } from "./Reasons";
import { ScoreStrip } from "./ScoreStrip";
import { StagePicker } from "./StagePicker";
import { GroundSection, WhatIfSection } from "./VerdictSections";

const CrmNotices = lazyView<{ state: DealState }>(() => import("../crm/CrmNotices"), "crm");
const CrmSection = lazyView<{ state: DealState }>(() => import("../crm/CrmSection"), "crm");

/** What is proved of this deal and what it comes to, with all items of a stage. */
export function AllItems({ state, offer }: { state: DealState; offer: ReactNode }) {
  const t = useTranslations("assess");
  const { core, common } = useMethodTexts();
  const { assessment } = state;
  const [chosen, setChosen] = useState<number | null>(null);
  // Asked first where everything begins with it; the question stays where it was while it is answered.
  const [isNew] = useState(() => (state.stored?.evidence ?? []).length === 0);
  const [isScoreOpen, setIsScoreOpen] = useState(false);
  const [dimension, setDimension] = useState<Dimension | null>(null);
  const focus = useView((view) => view.focus);
  // The stage of work may move under the rep's hand as a gate is passed; the list must not.
  const [startStage] = useState(assessment.workStage);
  const stage = chosen ?? startStage;

  useEffect(() => {
    if (focus?.kind === "score") {
      setIsScoreOpen(true);
      setDimension(DIMENSIONS.find((code) => code === focus.id) ?? null);
      useView.getState().focusTaken();
    }
    if (focus?.kind === "item") {
      const isHere = indexPlaybook(core).stages[stage - 1]?.carried.some((item) => item.id === focus.id);
      const at = Number(/^S([1-7])\./.exec(focus.id)?.[1]);
      if (at && !isHere) setChosen(at);
      if (focus.id === "signs") document.getElementById("signs")?.scrollIntoView();
    }
  }, [focus, core, stage]);

  const playbookStage = core.stages[stage - 1];
  const carried = indexPlaybook(core).stages[stage - 1]?.carried ?? [];
  const gate = assessment.gates[stage - 1];
  const flags = sortFlags(assessment.rules, state.stored?.acknowledgements ?? [], state.today);
  const phase = common.stages[stage - 1]?.phase ?? "";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: moves the focus between rows, adds no action of its own
    <div onKeyDown={moveBetweenRows}>
      <ScoreStrip state={state} />
      <Suspense>
        <div className={s.notices}>
          <CrmNotices state={state} />
        </div>
      </Suspense>
      {!isBlank(state) && <Reasons state={state} />}
      {offer}
      <Section title={t("score.title")} level={3} isOpen={isScoreOpen} onToggle={setIsScoreOpen}>
        <Dimensions state={state} opened={dimension} />
      </Section>
      <Section
        title={t("flags.title")}
        note={t("flags.count", {
          red: flags.open.filter(({ rule }) => rule.level === "red").length,
          amber: flags.open.filter(({ rule }) => rule.level === "amber").length,
          aside: flags.aside.length,
        })}
        level={3}
        startsOpen={false}
      >
        <Flags state={state} />
      </Section>
      <Suspense>
        <CrmSection state={state} />
      </Suspense>
      <WhatIfSection state={state} />
      <GroundSection state={state} />
      <section className={s.evidence} aria-label={t("stage.evidence")}>
        <StagePicker assessment={assessment} shown={stage} onShow={setChosen} />
        {isNew && <EntryStage state={state} />}
        <header className={s.header}>
          <h2 className={s.title}>
            {t("stage.named", { stage, name: common.stages[stage - 1]?.name ?? "" })}
          </h2>
          {gate && (
            <span className={s.note}>
              {t("stage.held", { held: gate.needed - gate.missing.length, needed: gate.needed })}
            </span>
          )}
          <p className={s.outcome}>{common.stages[stage - 1]?.outcome}</p>
        </header>
        <ItemList
          state={state}
          ids={playbookStage?.ev.map(({ id }) => id) ?? []}
          stage={stage}
          label={t("stage.items")}
        />
        {carried.length > 0 && (
          <>
            <h3 className={s.part}>{t("stage.carried")}</h3>
            <ItemList
              state={state}
              ids={carried.map(({ id }) => id)}
              stage={stage}
              label={t("stage.carried")}
            />
          </>
        )}
        <div id="signs" className={s.part}>
          <h3 className={s.partTitle}>{t("sign.title")}</h3>
          <p className={s.note}>{t("sign.phase", { stage, phase })}</p>
          <PhaseCount state={state} onShow={setChosen} />
          <PhaseUnsure state={state} />
        </div>
        <SignList
          state={state}
          ids={playbookStage?.where.map(({ id }) => id) ?? []}
          label={t("sign.title")}
        />
        {!isNew && <EntryStage state={state} />}
      </section>
    </div>
  );
}

/** Up and down go from row to row, from wherever in a row one is. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement) || event.target.matches("input, textarea, select"))
    return;
  const row = event.target.closest("[data-evidence-row]");
  if (!row) return;
  const rows = [...event.currentTarget.querySelectorAll("[data-evidence-row]")];
  const next = rows[rows.indexOf(row) + step]?.querySelector<HTMLElement>("[data-row-focus]");
  if (!next) return;
  event.preventDefault();
  next.focus();
}
