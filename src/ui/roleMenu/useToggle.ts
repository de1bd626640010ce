import { useCallback, useEffect, useState } from "react";
import type { Role } from "../../method/vocabulary";
import { isTypedByHand } from "../../records/changes/people";
import { useWrite } from "../data/useWrite";

interface Tagged {
  opportunityKey: string;
  personKey: string;
  /** As the page shows it: kept with the first role, where no page of an opportunity has told it yet. */
  name: string;
}

/**
 * Gives a role or takes it back. The menu may be pressed before it is known which roles the person holds: such a
 * press waits for that and is then carried out, never dropped.
 */
export function useToggle(
  { opportunityKey, personKey, name }: Tagged,
  roles: readonly Role[] | undefined,
): (role: Role) => void {
  const write = useWrite();
  const [waiting, setWaiting] = useState<Role[]>([]);
  useEffect(() => {
    if (!roles || waiting.length === 0) return;
    setWaiting([]);
    const carryOut = async () => {
      for (const role of waiting) {
        const on = !roles.includes(role);
        const given = await write({ name: "role.set", opportunityKey, personKey, role, on });
        if (given && on && !isTypedByHand(personKey))
          await write({ name: "person.seen", personKey, shownName: name });
      }
    };
    void carryOut();
  }, [roles, waiting, write, opportunityKey, personKey, name]);
  return useCallback(
    (role) =>
      setWaiting((before) =>
        before.includes(role) ? before.filter((one) => one !== role) : [...before, role],
      ),
    [],
  );
}
