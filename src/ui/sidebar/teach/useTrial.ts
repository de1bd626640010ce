import { useEffect, useRef, useState } from "react";
import { pageOf } from "../../../crm/identity";
import { parseReading } from "../../../crm/parseReading";
import type { Reading } from "../../../crm/reading";
import { sendToPage } from "../page/connect";
import { firstPlace, type Lesson, profileFrom, type Second } from "./lesson";
import { hearPage } from "./pointing";

/** How often the page is read again while the rep looks for a second record, in ms. */
const readEvery = 1000;

export interface TrialState {
  /** `same`: still the record that it was taught on. `noRecord`: none, or none like it. */
  is: "reading" | "same" | "noRecord" | "other";
  second: Second | null;
  reading: Reading | null;
}

const notYet: TrialState = { is: "reading", second: null, reading: null };

/** Reads the page that is open now by the lesson, again and again until the rep has judged it. */
export function useTrial(lesson: Lesson, origin: string): TrialState {
  const [state, setState] = useState(notYet);
  const second = useRef<Second | null>(null);
  const latest = useRef(lesson);
  latest.current = lesson;
  useEffect(() => {
    const ask = () => {
      const profile = profileFrom(latest.current, origin, second.current);
      if (profile) sendToPage("teach", { ask: { do: "try", profile } });
    };
    const stop = hearPage((told) => {
      if (told.told !== "tried") return;
      const reading = told.reading && parseReading(told.reading);
      const first = firstPlace(latest.current)?.page.address ?? "";
      const isKnown = second.current?.page.address === told.page.address;
      const seen: Second = { page: told.page, name: reading?.fields.name?.text ?? "" };
      second.current = told.page.address === first ? null : seen;
      // Two addresses tell the rule for certain: the reading that counts is the one by that rule.
      if (second.current && !isKnown) {
        ask();
        return;
      }
      const profile = profileFrom(latest.current, origin, second.current);
      const firstId = profile && pageOf([profile], first)?.identity?.id;
      const is = told.id === null ? "noRecord" : told.id === firstId ? "same" : "other";
      setState({ is, second: second.current, reading: is === "other" ? reading : null });
    });
    ask();
    const timer = setInterval(ask, readEvery);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [origin]);
  return state;
}
