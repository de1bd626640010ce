import { useEffect, useState } from "react";

/** The keys that really show and hide the sidebar now: the user may have changed or removed them. */
export function useShortcut(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const commands = await chrome.commands?.getAll();
      setKeys(commands?.find((command) => command.name === "toggle-sidebar")?.shortcut || null);
    };
    read().catch(() => setKeys(null));
  }, []);
  return keys;
}
