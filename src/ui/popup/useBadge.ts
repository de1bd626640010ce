import { useEffect, useState } from "react";

/** What stands on the toolbar button: only a backup that waits for its folder puts something there. */
export function useBadge(): string {
  const [badge, setBadge] = useState("");
  useEffect(() => {
    void chrome.action.getBadgeText({}).then(setBadge);
  }, []);
  return badge;
}
