import { useEffect, useState } from "react";
import type { DealPerson } from "../../../records/people";
import { useView } from "../view";

/** The person unfolded; another view may ask for one, or for whoever holds a role. */
export function useShownPerson(people: readonly DealPerson[]) {
  const [opened, setOpened] = useState<string | null>(null);
  const focus = useView((view) => view.focus);
  const focusTaken = useView((view) => view.focusTaken);

  useEffect(() => {
    if (focus?.kind !== "person" && focus?.kind !== "role") return;
    const asked = people.find(({ personKey, roles }) =>
      focus.kind === "person" ? personKey === focus.id : roles.some((role) => role === focus.id),
    );
    // Just added: comes with the next list.
    if (focus.kind === "person" && !asked) return;
    focusTaken();
    if (asked && focus.kind === "person") setOpened(asked.personKey);
    // A role that nobody holds: the first row, where its letter gives it.
    rowOf(asked?.personKey ?? people[0]?.personKey)?.focus();
  }, [focus, focusTaken, people]);

  return { opened, open: setOpened };
}

const rowOf = (personKey: string | undefined) =>
  [...document.querySelectorAll<HTMLElement>("tr[data-person]")].find(
    (row) => row.dataset.person === personKey,
  );
