import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../../method/vocabulary";
import { apartId } from "../../../records/apart";
import type { Change } from "../../../records/changes/registry";
import type { KnownPerson } from "../../../records/knownPeople";
import type { DealPerson } from "../../../records/people";
import type { SamePerson } from "../../../records/samePerson";
import type { PersonRow } from "../../../records/schema/people";
import { takeOver } from "../../../records/takeOver";
import { useWrite, useWriter } from "../../data/useWrite";
import { suggestionId } from "./suggestedRole";

/** Under which name the two of an offer are kept apart. */
export const apartIdOf = ({ typed, kept }: SamePerson) => apartId(typed.personKey, kept.personKey);

const reportsOf = (boss: string, rows: readonly PersonRow[]): string[] =>
  rows.filter(({ body }) => body.reportsTo === boss).map(({ personKey }) => personKey);

type ChangeNamed<N extends Change["name"]> = Extract<Change, { name: N }>;
export type TagPatch = ChangeNamed<"roleTag.edit">["patch"];
export type PeoplePatch = ChangeNamed<"people.tag">["patch"];
export type PersonPatch = ChangeNamed<"person.edit">["patch"];
export type NewPerson = ChangeNamed<"person.add">["person"];

export type PeopleActions = ReturnType<typeof usePeopleActions>;

/** What can be done to the people of one opportunity, each as one named change. */
export function usePeopleActions(opportunityKey: string) {
  const t = useTranslations("people");
  const write = useWrite();
  const take = useWriter(takeOver);
  return useMemo(
    () => ({
      setRole: (personKey: string, role: Role, on: boolean) =>
        write({ name: "role.set", opportunityKey, personKey, role, on }),
      editTag: (personKey: string, patch: TagPatch) =>
        write({ name: "roleTag.edit", opportunityKey, personKey, patch }),
      /** The same for several people, in one step. */
      tagPeople: (people: string[], patch: PeoplePatch) =>
        write(
          { name: "people.tag", opportunityKey, people, patch },
          { told: t("several", { count: people.length }) },
        ),
      editPerson: (personKey: string, patch: PersonPatch) =>
        write({ name: "person.edit", opportunityKey, personKey, patch }),
      removePerson: (personKey: string, name: string) =>
        write({ name: "person.remove", opportunityKey, personKey }, { told: t("removed", { name }) }),
      /** Resolves to the new person's key. */
      addPerson: async (person: NewPerson) => {
        const committed = await write({ name: "person.add", opportunityKey, person });
        return committed?.change.name === "person.add" ? (committed.change.personKey ?? null) : null;
      },
      /** A role that somebody must hold, and whom to look for: "finance". */
      noteGap: (role: Role, name: string) =>
        write({ name: "person.add", opportunityKey, person: { name, seeks: role } }),
      fillGap: (gap: DealPerson, personKey: string, name: string, rows: readonly PersonRow[]) =>
        write(
          {
            name: "person.merge",
            opportunityKey,
            from: gap.personKey,
            into: personKey,
            reports: reportsOf(gap.personKey, rows),
          },
          { told: t("gap.filled", { name }) },
        ),
      mergePeople: ({ typed, kept }: SamePerson, rows: readonly PersonRow[]) =>
        write(
          {
            name: "person.merge",
            opportunityKey,
            from: typed.personKey,
            into: kept.personKey,
            reports: reportsOf(typed.personKey, rows),
          },
          { told: t("same.merged", { name: kept.name }) },
        ),
      keepApart: (pair: SamePerson) =>
        write(
          { name: "acknowledge", opportunityKey, ruleId: apartIdOf(pair), why: t("same.apartReason") },
          { told: t("same.keptApart") },
        ),
      takeOver: (people: readonly KnownPerson[]) =>
        take(
          {
            name: "people.takeOver",
            opportunityKey,
            people: people.map(({ personKey, from }) => ({ personKey, from })),
          },
          { told: t("known.taken", { count: people.length }) },
        ),
      setEvidence: (itemId: string, patch: ChangeNamed<"evidence.set">["patch"]) =>
        write({ name: "evidence.set", opportunityKey, itemId, patch }),
      /** A suggestion that doesn't fit: kept among what was put aside, with the CRM's word as the reason. */
      dismiss: (personKey: string, crmRole: string) =>
        write(
          { name: "acknowledge", opportunityKey, ruleId: suggestionId(personKey, crmRole), why: crmRole },
          { told: t("dismissed") },
        ),
    }),
    [opportunityKey, write, take, t],
  );
}
