import { useTranslations } from "use-intl";
import type { StoredDeal } from "../../../records/deal";
import type { DealPerson } from "../../../records/people";
import { BinButton } from "../../forget/BinButton";
import { ForgetButton } from "../../forget/ForgetButton";
import { Section } from "../../parts/Section";
import { workspaceAddress } from "../../workspace/route";
import { HelpChoose } from "./HelpChoose";
import * as s from "./PersonDetails.module.css";
import { PersonHistory } from "./PersonHistory";
import { PersonIdentity } from "./PersonIdentity";
import { PersonNote } from "./PersonNote";
import { PersonPlans } from "./PersonPlans";
import { PersonStanding } from "./PersonStanding";
import type { PeopleActions, TagPatch } from "./usePeopleActions";

interface PersonDetailsProps {
  person: DealPerson;
  people: readonly DealPerson[];
  stored: StoredDeal;
  actions: PeopleActions;
  isReadOnly: boolean;
  today: string;
  /** Organisation and reporting line are asked beside it. */
  hasPlaceElsewhere?: boolean;
}

/** All that is known of a person: in this deal, and in every deal; saved as typed, one change a field. */
export default function PersonDetails({
  person,
  people,
  stored,
  actions,
  isReadOnly,
  today,
  hasPlaceElsewhere = false,
}: PersonDetailsProps) {
  const t = useTranslations("personPanel");
  const { personKey } = person;
  const edit = (patch: TagPatch) => void actions.editTag(personKey, patch);
  return (
    <div className={s.details}>
      {!isReadOnly && (
        <HelpChoose
          name={person.name}
          onRole={(role) => void actions.setRole(personKey, role, true)}
          onStance={(stance) => edit({ stance: stance === "unknown" ? null : stance })}
        />
      )}
      <PersonStanding person={person} onEdit={edit} isReadOnly={isReadOnly} today={today} />
      <PersonPlans person={person} onEdit={edit} isReadOnly={isReadOnly} />
      <PersonNote person={person} onEdit={edit} isReadOnly={isReadOnly} today={today} />
      <section className={s.group} aria-labelledby={`everywhere-${personKey}`}>
        <h3 id={`everywhere-${personKey}`} className={s.heading}>
          {t("everywhere")}
        </h3>
        <PersonIdentity
          person={person}
          people={people}
          stored={stored}
          actions={actions}
          isReadOnly={isReadOnly}
          hasPlaceElsewhere={hasPlaceElsewhere}
        />
      </section>
      <Section level={3} startsOpen={false} title={t("history.title")}>
        <PersonHistory
          opportunityKey={stored.opportunity.opportunityKey}
          personKey={personKey}
          people={people}
        />
      </Section>
      <div className={s.last}>
        <a href={workspaceAddress("history", "people", personKey)} target="_blank" rel="noreferrer">
          {t("history.all")}
        </a>
        <BinButton entity={{ table: "people", key: personKey }} name={person.name} />
        <ForgetButton entity={{ table: "people", key: personKey }} name={person.name} />
      </div>
    </div>
  );
}
