import { useEffect, useRef, useState } from "react";
import type { DealPerson } from "../../../records/people";
import { useView } from "../view";

interface Listed {
  people: readonly DealPerson[];
  /** Those whom the search leaves. */
  shown: readonly DealPerson[];
  /** Shows all people again. */
  onShowAll: () => void;
}

/** The person unfolded; another view may ask for one, or for whoever holds a role: also for one whom the search hides. */
export function useShownPerson({ people, shown, onShowAll }: Listed) {
  const [opened, setOpened] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
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
    wanted.current = asked?.personKey ?? people[0]?.personKey ?? null;
    if (!shown.some(({ personKey }) => personKey === wanted.current)) onShowAll();
  }, [focus, focusTaken, people, shown, onShowAll]);

  // After every drawing: the row may only come with the next one.
  useEffect(() => {
    const row = wanted.current === null ? undefined : rowOf(wanted.current);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });

  return { opened, open: setOpened };
}

const rowOf = (personKey: string) =>
  [...document.querySelectorAll<HTMLElement>("tr[data-person]")].find(
    (row) => row.dataset.person === personKey,
  );
