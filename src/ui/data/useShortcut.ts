import { useEffect, useState } from "react";

/** The keys of a command that really work now, the sidebar's first of all: the user may have changed or removed them. */
export function useShortcut(command: "toggle-sidebar" | "open-workspace" = "toggle-sidebar"): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const read = async () => {
      const commands = await chrome.commands?.getAll();
      setKeys(commands?.find(({ name }) => name === command)?.shortcut || null);
    };
    read().catch(() => setKeys(null));
  }, [command]);
  return keys;
}
