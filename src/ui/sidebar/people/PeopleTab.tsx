import Users from "lucide-react/dist/esm/icons/users.mjs";
import { Suspense, useDeferredValue, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Reading } from "../../../crm/reading";
import { unmetGoals } from "../../../method/people/goals";
import { countedRoles } from "../../../method/roles";
import { peopleOfDeal } from "../../../records/people";
import { samePeople } from "../../../records/samePerson";
import { useCanWrite } from "../../data/database";
import { lazyView } from "../../data/lazyView";
import { useMethodTexts } from "../../data/method";
import { type DealState, useDeal } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import { useRoleLetters } from "../../data/useRoleLetters";
import { EmptyState } from "../../parts/EmptyState";
import { SkeletonLines } from "../../parts/Skeleton";
import { usePage } from "../page/store";
import { useView } from "../view";
import { AddPerson } from "./AddPerson";
import { ContactsNotice } from "./ContactsNotice";
import { Coverage } from "./Coverage";
import { contactsNotice, contactsWithoutId } from "./contactsState";
import { deedOf, needsDeed } from "./deeds";
import { findPeople } from "./findPeople";
import { Gaps } from "./Gaps";
import { IndustrySection } from "./IndustrySection";
import { KnownPeople } from "./KnownPeople";
import { membersOf } from "./members";
import { PeopleList } from "./PeopleList";
import { PeopleSearch } from "./PeopleSearch";
import * as s from "./PeopleTab.module.css";
import { SamePersonOffer } from "./SamePersonOffer";
import { useKnownPeople } from "./useKnownPeople";
import { apartIdOf, usePeopleActions } from "./usePeopleActions";
import { useShownPerson } from "./useShownPerson";
import { WithoutId } from "./WithoutId";

const PeopleInsight = lazyView<Parameters<typeof import("./insight/PeopleInsight")["default"]>[0]>(
  () => import("./insight/PeopleInsight"),
  "insight",
  "flags",
);
const ForgottenContacts = lazyView<{ reading: Reading }>(
  () => import("../../forget/ForgottenContacts"),
  "forget",
);
const SmallMap = lazyView(() => import("../../map/sidebar/SmallMap"), "map");

/** More rows than one looks over at a glance. */
const searchFrom = 8;

/** The people of the deal. Keyed by the record by its parent: nothing here survives a change of record. */
export default function PeopleTab({ opportunityKey }: { opportunityKey: string }) {
  const state = useDeal(opportunityKey);
  const reading = usePage((page) => (page.reading?.identity.key === opportunityKey ? page.reading : null));
  if (!state?.stored) return <SkeletonLines lines={8} />;
  return <People state={state} stored={state.stored} reading={reading} />;
}

interface PeopleProps {
  state: DealState;
  stored: NonNullable<DealState["stored"]>;
  reading: Reading | null;
}

function People({ state, stored, reading }: PeopleProps) {
  const t = useTranslations("people");
  const { core, common } = useMethodTexts();
  const actions = usePeopleActions(state.opportunityKey);
  const isReadOnly = !useCanWrite();
  const isGuided = useGuided();
  const areLettersOn = useRoleLetters();
  const [query, setQuery] = useState("");
  const all = useMemo(() => peopleOfDeal(stored), [stored]);
  const people = all.filter(({ details }) => !details.seeks);
  // A team's own role fills the one of the six that it counts as, here as in the score.
  const counted = people.map((person) => ({
    ...person,
    roles: countedRoles([...person.roles, ...person.ownRoles], core),
  }));
  const gaps = all.filter(({ details }) => details.seeks);
  const known = useKnownPeople(stored);
  const aside = new Set(stored.acknowledgements.map(({ ruleId }) => ruleId));
  const { assessment } = state;
  const notice = contactsNotice(reading);
  const withoutId = contactsWithoutId(reading, stored.opportunity.body.reading?.contacts ?? []);
  const shown = findPeople(people, useDeferredValue(query), (role) => common.roles[role]?.name ?? role);
  const { opened, open } = useShownPerson({ people, shown, onShowAll: () => setQuery("") });
  const candidates = new Set(
    counted
      .filter(
        (person) =>
          needsDeed(person) &&
          deedOf(person, counted, stored.evidence, assessment.items, core.assess.anchors.sponsorDeed)
            .state !== "proved",
      )
      .map(({ personKey }) => personKey),
  );
  const isEmpty = people.length === 0 && withoutId.length === 0 && notice !== "searching";

  const industry = (
    <IndustrySection
      stored={stored}
      people={people}
      actions={actions}
      isReadOnly={isReadOnly}
      startsOpen={people.length === 0}
    />
  );

  return (
    <>
      <Coverage
        people={counted}
        assessment={assessment}
        candidates={candidates}
        unmet={unmetGoals(membersOf(counted), core, {
          stage: assessment.workStage,
          amount: state.deal.crm?.amount,
          currency: state.deal.crm?.currency,
        })}
        onGap={isReadOnly ? null : (role, whom) => void actions.noteGap(role, whom)}
      />
      {people.length === 0 && industry}
      <Gaps gaps={gaps} state={state} actions={actions} isReadOnly={isReadOnly} />
      <KnownPeople
        people={known}
        isReadOnly={isReadOnly}
        onTake={(chosen) => void actions.takeOver(chosen)}
      />
      {!isReadOnly &&
        samePeople(people, (pair) => aside.has(apartIdOf(pair))).map((pair) => (
          <SamePersonOffer
            key={pair.typed.personKey}
            pair={pair}
            onMerge={() => void actions.mergePeople(pair, stored.people)}
            onKeepApart={() => void actions.keepApart(pair)}
          />
        ))}
      {notice && <ContactsNotice notice={notice} hasPeople={people.length > 0} />}
      {isEmpty && (
        <EmptyState icon={<Users size={22} />} title={t("empty.title")}>
          <p>{t("empty.text")}</p>
        </EmptyState>
      )}
      {people.length > searchFrom && <PeopleSearch query={query} onQuery={setQuery} />}
      {shown.length > 0 && (
        <PeopleList
          shown={shown}
          people={people}
          stored={stored}
          assessment={assessment}
          actions={actions}
          isReadOnly={isReadOnly}
          today={state.today}
          opened={opened}
          onOpen={open}
        />
      )}
      {query && shown.length === 0 && <p className={s.nobody}>{t("nobodyFound", { query })}</p>}
      <WithoutId contacts={withoutId} />
      {reading && (
        <Suspense>
          <ForgottenContacts reading={reading} />
        </Suspense>
      )}
      {isGuided && shown.length > 0 && !isReadOnly && (
        <p className={s.keys}>{t(areLettersOn ? "keys" : "keysWithoutLetters")}</p>
      )}
      {people.length > 0 && (
        <>
          {/* Fetched late: below the list, so that it moves no row from under the pointer. */}
          <Suspense>
            <PeopleInsight state={state} people={counted} />
          </Suspense>
          {industry}
          <Suspense>
            <SmallMap state={state} />
          </Suspense>
        </>
      )}
      {!isReadOnly && (
        <AddPerson
          onAdd={(person) => {
            setQuery("");
            void actions
              .addPerson(person)
              .then((id) => id && useView.getState().show("people", { kind: "person", id }));
          }}
        />
      )}
    </>
  );
}
