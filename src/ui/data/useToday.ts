import { useSyncExternalStore } from "react";

/** The user's local day, `YYYY-MM-DD`. */
export function localDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function untilMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

/** Tells of a new day at local midnight, and on waking: timers sleep with the computer, visibility and focus don't. */
function subscribe(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const arm = () => {
    clearTimeout(timer);
    timer = setTimeout(check, untilMidnight() + 50);
  };
  const check = () => {
    onChange();
    arm();
  };
  arm();
  document.addEventListener("visibilitychange", check);
  window.addEventListener("focus", check);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", check);
    window.removeEventListener("focus", check);
  };
}

/** Calls back when a local day has begun. Returns how to stop. */
export function onNewDay(begun: () => void): () => void {
  let day = localDay();
  return subscribe(() => {
    const today = localDay();
    if (today === day) return;
    day = today;
    begun();
  });
}

export const useToday = () => useSyncExternalStore(subscribe, localDay);
