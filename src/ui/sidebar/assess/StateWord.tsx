import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../data/method";
import { type Tone, ToneIcon } from "../../parts/Badge";
import type { EvidenceLine } from "./evidence";
import * as s from "./StateWord.module.css";

const tones: Record<EvidenceLine["state"], Tone> = {
  held: "good",
  counts: "good",
  provisional: "info",
  stale: "watch",
  below: "watch",
  expired: "watch",
  notCounted: "watch",
  contradicted: "bad",
  unknown: "neutral",
  notWitnessed: "info",
  notApplicable: "neutral",
};

/** What the assessment makes of an item, in a shape and a word; what holds is named by its level. */
export function StateWord({ state, levelName }: { state: EvidenceLine["state"]; levelName: string }) {
  const t = useTranslations("assess.sign");
  const { words } = useMethodTexts();
  const word = () => {
    if (state === "held" || state === "counts") return levelName;
    return state === "notCounted" || state === "notWitnessed" ? t(state) : words.itemStates[state];
  };
  return (
    <span className={s.state}>
      <ToneIcon tone={tones[state]} size={12} />
      {word()}
    </span>
  );
}
