import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { conflicts } from "../../../../method/people/conflicts";
import { participation } from "../../../../method/people/participation";
import { whomToSee } from "../../../../method/people/whomToSee";
import type { DealPerson } from "../../../../records/people";
import { useMethodTexts } from "../../../data/method";
import type { DealState } from "../../../data/useDeal";
import { Section } from "../../../parts/Section";
import { sortFlags } from "../../assess/firedFlags";
import { membersOf } from "../members";
import { Findings } from "./Findings";
import { ParticipationGrid } from "./ParticipationGrid";
import * as s from "./PeopleInsight.module.css";
import { WhomToSee } from "./WhomToSee";

interface PeopleInsightProps {
  state: DealState;
  people: readonly DealPerson[];
}

/** What comes of the tags: what is wrong with the group, whom to see next and how, who matters when. */
export default function PeopleInsight({ state, people }: PeopleInsightProps) {
  const t = useTranslations("insight");
  const { core } = useMethodTexts();
  const { assessment, deal, stored, today } = state;
  const stage = assessment.workStage;
  const { amount, currency } = deal.crm ?? {};
  const row = stored?.plans.find(({ kind }) => kind === "map");
  const drawn = row?.kind === "map" ? row.body : undefined;
  const members = useMemo(() => membersOf(people, drawn), [people, drawn]);
  const names = new Map(people.map(({ personKey, name }) => [personKey, name]));
  const rules = sortFlags(assessment.rules, stored?.acknowledgements ?? [], today).open.filter(({ rule }) =>
    rule.id.startsWith("BDU-"),
  );
  const cells = participation(members, core, { workStage: stage, amount, currency });
  const hurting = cells.flat().filter(({ state: cell }) => cell === "hurtsNow" || cell === "hurtsNext");
  return (
    <div className={s.insight}>
      <Findings
        state={state}
        rules={rules.map(({ rule }) => rule)}
        conflicts={conflicts(members, core, stage)}
        names={names}
      />
      <WhomToSee visits={whomToSee(members, core, { stage, today, amount, currency })} names={names} />
      <Section
        level={3}
        startsOpen={false}
        title={t("grid.title")}
        note={hurting.length > 0 ? t("grid.hurting", { count: hurting.length }) : undefined}
      >
        <ParticipationGrid rows={cells} workStage={stage} names={names} />
      </Section>
    </div>
  );
}
