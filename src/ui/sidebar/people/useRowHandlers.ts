import { useLayoutEffect, useMemo, useRef } from "react";
import type { Role } from "../../../method/vocabulary";
import type { NewDeed } from "./DeedForm";
import type { SuggestedRole } from "./suggestedRole";
import type { PeopleActions } from "./usePeopleActions";

export interface RowHandlers {
  focus: (personKey: string) => void;
  open: (personKey: string, isOpen: boolean) => void;
  select: (personKey: string, isRange: boolean) => void;
  /** Resolves to null when nothing was stored. */
  role: (personKey: string, role: Role, on: boolean) => Promise<unknown>;
  ownRole: (personKey: string, id: string, on: boolean) => void;
  accept: (personKey: string, suggested: SuggestedRole) => void;
  dismiss: (personKey: string, crmRole: string) => void;
  deed: (personKey: string, deed: NewDeed) => void;
}

interface Given {
  actions: PeopleActions;
  /** The item that a sponsor's deed is evidence of. */
  deedItem: string;
  onFocus: (personKey: string) => void;
  onOpen: (personKey: string | null) => void;
  onSelect: (personKey: string, isRange: boolean) => void;
}

/** What a row can ask for, always the same functions: of two hundred rows only those that changed are drawn anew. */
export function useRowHandlers(given: Given): RowHandlers {
  const latest = useRef(given);
  useLayoutEffect(() => {
    latest.current = given;
  });
  return useMemo(
    () => ({
      focus: (personKey) => latest.current.onFocus(personKey),
      open: (personKey, isOpen) => latest.current.onOpen(isOpen ? personKey : null),
      select: (personKey, isRange) => latest.current.onSelect(personKey, isRange),
      role: (personKey, role, on) => latest.current.actions.setRole(personKey, role, on),
      ownRole: (personKey, id, on) =>
        void latest.current.actions.editTag(personKey, { ownRoles: { [id]: on ? true : null } }),
      accept: async (personKey, { role, stance }) => {
        const { actions } = latest.current;
        await actions.setRole(personKey, role, true);
        if (stance) await actions.editTag(personKey, { stance });
      },
      dismiss: (personKey, crmRole) => void latest.current.actions.dismiss(personKey, crmRole),
      deed: (personKey, { words, date, isWritten }) =>
        void latest.current.actions.setEvidence(latest.current.deedItem, {
          level: isWritten ? "E3" : "E2",
          by: personKey,
          words,
          date,
        }),
    }),
    [],
  );
}
