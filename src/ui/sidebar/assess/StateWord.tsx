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
  notApplicable: "neutral",
};

/** What the assessment makes of an item, in a word and a shape. */
export function StateWord({ state }: { state: EvidenceLine["state"] }) {
  const t = useTranslations("assess.sign");
  const { words } = useMethodTexts();
  const word = state === "counts" || state === "notCounted" ? t(state) : words.itemStates[state];
  return (
    <span className={s.state}>
      <ToneIcon tone={tones[state]} size={12} />
      {word}
    </span>
  );
}
