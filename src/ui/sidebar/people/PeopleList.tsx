import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Assessment } from "../../../method/assess/assessment";
import type { StoredDeal } from "../../../records/deal";
import type { DealPerson } from "../../../records/people";
import { useMethodTexts } from "../../data/method";
import { deedOf, needsDeed } from "./deeds";
import { listKey } from "./listKeys";
import * as s from "./PeopleList.module.css";
import { PersonDetails } from "./PersonDetails";
import { PersonRow } from "./PersonRow";
import { type SuggestedRole, suggestedRole } from "./suggestedRole";
import type { PeopleActions } from "./usePeopleActions";

interface PeopleListProps {
  /** Those shown: all, or those found. */
  shown: DealPerson[];
  people: DealPerson[];
  stored: StoredDeal;
  assessment: Assessment;
  actions: PeopleActions;
  isReadOnly: boolean;
  today: string;
  opened: string | null;
  onOpen: (personKey: string | null) => void;
}

/** The people as rows of one stop in the tab order: arrows, Home, End and letters go from one to the next. */
export function PeopleList({
  shown,
  people,
  stored,
  assessment,
  actions,
  isReadOnly,
  ...rest
}: PeopleListProps) {
  const t = useTranslations("people");
  const { core } = useMethodTexts();
  const list = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const active = shown.find(({ personKey }) => personKey === focused) ?? shown[0];
  const deedItem = core.assess.anchors.sponsorDeed;
  const crm = stored.opportunity.body.reading?.identity.crm ?? "";
  const aside = new Set(stored.acknowledgements.map(({ ruleId }) => ruleId));

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const found = listKey(event, shown);
    if (!found) return;
    event.preventDefault();
    const { person, key } = found;
    if (key.kind === "open")
      rest.onOpen(key.isOpen && rest.opened !== person.personKey ? person.personKey : null);
    else if (key.kind === "move") list.current?.querySelectorAll<HTMLElement>("tr")[key.to]?.focus();
    else if (!isReadOnly) void actions.setRole(person.personKey, key.role, !person.roles.includes(key.role));
  };

  const accept = async (personKey: string, { role, stance }: SuggestedRole) => {
    await actions.setRole(personKey, role, true);
    if (stance) await actions.editTag(personKey, { stance });
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid, whose rows take the focus
    <table ref={list} role="grid" aria-label={t("list")} className={s.list} onKeyDown={press}>
      <tbody>
        {shown.map((person) => {
          const { personKey } = person;
          const deed = needsDeed(person)
            ? deedOf(person, people, stored.evidence, assessment.items, deedItem)
            : null;
          const isOpen = personKey === rest.opened;
          return (
            <PersonRow
              key={personKey}
              person={person}
              suggested={suggestedRole(person, crm, aside, core)}
              deed={deed}
              deedOwner={people.find((each) => each.personKey === deed?.entry?.by)?.name ?? ""}
              isActive={person === active}
              isOpen={isOpen}
              isReadOnly={isReadOnly}
              today={rest.today}
              onFocus={() => setFocused(personKey)}
              onOpen={(open) => rest.onOpen(open ? personKey : null)}
              onRole={(role, on) => void actions.setRole(personKey, role, on)}
              onAccept={(suggested) => void accept(personKey, suggested)}
              onDismiss={() => void actions.dismiss(personKey, person.crmRole)}
              onDeed={({ words, date, isWritten }) =>
                void actions.setEvidence(deedItem, {
                  level: isWritten ? "E3" : "E2",
                  by: personKey,
                  words,
                  date,
                })
              }
            >
              <PersonDetails person={person} actions={actions} isReadOnly={isReadOnly} today={rest.today} />
            </PersonRow>
          );
        })}
      </tbody>
    </table>
  );
}
