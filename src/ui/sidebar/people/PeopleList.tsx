import { type KeyboardEvent, Suspense, useDeferredValue, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Assessment } from "../../../method/assess/assessment";
import type { StoredDeal } from "../../../records/deal";
import type { DealPerson } from "../../../records/people";
import { lazyView } from "../../data/lazyView";
import { useMethodTexts } from "../../data/method";
import { SkeletonLines } from "../../parts/Skeleton";
import { deedOf, needsDeed } from "./deeds";
import { listKey } from "./listKeys";
import * as s from "./PeopleList.module.css";
import { PersonRow } from "./PersonRow";
import { allOf, extended, nothingSelected, stillThere, toggled } from "./selection";
import { suggestedRole } from "./suggestedRole";
import { nothingTyped } from "./typeAhead";
import type { PeopleActions } from "./usePeopleActions";
import { useRowHandlers } from "./useRowHandlers";

const PersonDetails = lazyView<Parameters<typeof import("./PersonDetails")["default"]>[0]>(
  () => import("./PersonDetails"),
  "personPanel",
  "forget",
);
const SelectionBar = lazyView<Parameters<typeof import("./SelectionBar")["default"]>[0]>(
  () => import("./SelectionBar"),
  "peopleMany",
);

/** So many rows are drawn at once; those below follow when the browser has time. */
const FIRST_ROWS = 30;

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
export function PeopleList(props: PeopleListProps) {
  const { shown, people, stored, assessment, actions, isReadOnly, today, opened } = props;
  const t = useTranslations("people");
  const { core } = useMethodTexts();
  const list = useRef<HTMLTableElement>(null);
  const typed = useRef(nothingTyped);
  const [focused, setFocused] = useState<string | null>(null);
  const [selection, setSelection] = useState(nothingSelected);
  const drawn = useDeferredValue(shown.length, FIRST_ROWS);
  const order = shown.map(({ personKey }) => personKey);
  const selected = stillThere(selection, order);
  const active = shown.find(({ personKey }) => personKey === focused) ?? shown[0];
  const deedItem = core.assess.anchors.sponsorDeed;
  const crm = stored.opportunity.body.reading?.identity.crm ?? "";
  const aside = new Set(stored.acknowledgements.map(({ ruleId }) => ruleId));
  const canSelect = !isReadOnly && people.length > 1;
  const handlers = useRowHandlers({
    actions,
    deedItem,
    onFocus: setFocused,
    onOpen: props.onOpen,
    onSelect: (personKey, isRange) =>
      setSelection((now) => (isRange ? extended(now, order, personKey) : toggled(now, personKey))),
  });

  const goTo = (at: number) => {
    const row = list.current?.querySelectorAll<HTMLElement>("tr[data-person]")[at];
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const found = listKey(event, shown, typed.current);
    if (!found) return;
    const { person, key } = found;
    const { personKey } = person;
    typed.current = key.kind === "type" ? key.typed : nothingTyped;
    // Nothing is chosen that Escape could let go of: it is left to whoever else waits for it.
    if (key.kind === "selectNone" && selected.length === 0) return;
    event.preventDefault();
    switch (key.kind) {
      case "open":
        return props.onOpen(key.isOpen && opened !== personKey ? personKey : null);
      case "move":
        if (key.extends && canSelect)
          setSelection((now) => extended(extended(now, order, personKey), order, order[key.to] ?? personKey));
        return goTo(key.to);
      case "type":
        return key.to < 0 ? undefined : goTo(key.to);
      case "select":
        return canSelect ? setSelection((now) => toggled(now, personKey)) : undefined;
      case "selectAll":
        return canSelect ? setSelection(allOf(order)) : undefined;
      case "selectNone":
        return setSelection(nothingSelected);
      case "role": {
        if (isReadOnly) return;
        const on = !person.roles.includes(key.role);
        if (selected.length > 1 && selected.includes(personKey))
          void actions.tagPeople(selected, { roles: { [key.role]: on ? true : null } });
        else void actions.setRole(personKey, key.role, on);
      }
    }
  };

  return (
    <>
      <table
        ref={list}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid, whose rows take the focus
        role="grid"
        aria-label={t("list")}
        aria-rowcount={shown.length}
        aria-multiselectable={canSelect}
        className={s.list}
        onKeyDown={press}
      >
        <tbody className={s.body}>
          {shown.slice(0, Math.max(drawn, FIRST_ROWS, order.indexOf(opened ?? "") + 1)).map((person) => {
            const { personKey } = person;
            const deed = needsDeed(person)
              ? deedOf(person, people, stored.evidence, assessment.items, deedItem)
              : null;
            const isOpen = personKey === opened;
            return (
              <PersonRow
                key={personKey}
                person={person}
                suggested={suggestedRole(person, crm, aside, core)}
                deed={deed}
                deedOwner={people.find((each) => each.personKey === deed?.entry?.by)?.name ?? ""}
                isActive={person === active}
                isOpen={isOpen}
                isSelected={selection.keys.has(personKey)}
                canSelect={canSelect}
                isReadOnly={isReadOnly}
                today={today}
                on={handlers}
                details={
                  isOpen && (
                    <Suspense fallback={<SkeletonLines lines={6} />}>
                      <PersonDetails
                        person={person}
                        people={people}
                        stored={stored}
                        actions={actions}
                        isReadOnly={isReadOnly}
                        today={today}
                      />
                    </Suspense>
                  )
                }
              />
            );
          })}
        </tbody>
      </table>
      {selected.length > 0 && (
        <Suspense>
          <SelectionBar
            people={shown.filter(({ personKey }) => selection.keys.has(personKey))}
            onPatch={(patch) => void actions.tagPeople(selected, patch)}
            onClear={() => {
              setSelection(nothingSelected);
              goTo(order.indexOf(active?.personKey ?? ""));
            }}
          />
        </Suspense>
      )}
    </>
  );
}
