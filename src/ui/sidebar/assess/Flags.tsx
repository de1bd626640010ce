import { useState } from "react";
import { useTranslations } from "use-intl";
import type { DealState } from "../../data/useDeal";
import { Button } from "../../parts/Button";
import { AsideFlags } from "./AsideFlags";
import { FlagItem } from "./FlagItem";
import * as s from "./Flags.module.css";
import { shownFlags, sortFlags } from "./firedFlags";
import { useFlagCause } from "./useFlagCause";

/** The gravest flags, the rest on demand, and what was put aside. */
export function Flags({ state }: { state: DealState }) {
  const t = useTranslations("flags");
  const [isAllShown, setIsAllShown] = useState(false);
  const causeOf = useFlagCause(state);
  const { open, aside } = sortFlags(
    state.assessment.rules,
    state.stored?.acknowledgements ?? [],
    state.today,
  );
  const shown = isAllShown ? open : open.slice(0, shownFlags);
  const hidden = open.length - shown.length;
  return (
    <>
      {open.length === 0 && <p className={s.none}>{t(aside.length === 0 ? "none" : "allAside")}</p>}
      <ul className={s.flags}>
        {shown.map((flag) => (
          <FlagItem key={flag.rule.id} flag={flag} state={state} cause={causeOf(flag.rule)} />
        ))}
      </ul>
      {(hidden > 0 || isAllShown) && open.length > shownFlags && (
        <Button size="small" look="quiet" onClick={() => setIsAllShown(!isAllShown)}>
          {isAllShown ? t("fewer") : t("more", { count: hidden })}
        </Button>
      )}
      {aside.length > 0 && <AsideFlags aside={aside} state={state} />}
    </>
  );
}
