import { useCallback, useEffect, useState } from "react";
import type { ChipTarget } from "../../messages/messages";
import type { Role } from "../../method/vocabulary";
import { useWrite } from "../data/useWrite";

/**
 * Gives a role or takes it back. The menu may be pressed before it is known which roles the person holds: such a
 * press waits for that and is then carried out, never dropped.
 */
export function useToggle(
  { opportunityKey, personKey }: ChipTarget,
  roles: readonly Role[] | undefined,
): (role: Role) => void {
  const write = useWrite();
  const [waiting, setWaiting] = useState<Role[]>([]);
  useEffect(() => {
    if (!roles || waiting.length === 0) return;
    setWaiting([]);
    for (const role of waiting) {
      void write({ name: "role.set", opportunityKey, personKey, role, on: !roles.includes(role) });
    }
  }, [roles, waiting, write, opportunityKey, personKey]);
  return useCallback(
    (role) =>
      setWaiting((before) =>
        before.includes(role) ? before.filter((one) => one !== role) : [...before, role],
      ),
    [],
  );
}
