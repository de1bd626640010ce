import { useTranslations } from "use-intl";
import type { Ageing } from "../../../method/ageing";
import type { SingleSourced } from "../../../method/singleSource";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWording } from "../../data/useWording";
import { ToneIcon } from "../../parts/Badge";
import { useView } from "../view";
import { AgeingVerdict } from "./AgeingVerdict";
import * as s from "./Ground.module.css";

interface GroundProps {
  state: DealState;
  ageing: Ageing | null;
  voices: SingleSourced[];
}

/** Where the verdict stands on thin ground: what has grown old, and outcomes that rest on one voice. */
export default function Ground({ state, ageing, voices }: GroundProps) {
  return (
    <div className={s.ground}>
      {ageing && <AgeingVerdict state={state} ageing={ageing} />}
      {voices.length > 0 && (
        <ul className={s.voices}>
          {voices.map((voice) => (
            <Voice key={voice.stage} voice={voice} state={state} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Voice({ voice, state }: { voice: SingleSourced; state: DealState }) {
  const t = useTranslations("verdict.voice");
  const { common } = useMethodTexts();
  const wording = useWording(state);
  const show = useView((view) => view.show);
  const stage = { stage: voice.stage, name: common.stages[voice.stage - 1]?.name ?? "" };
  const [first] = voice.items;
  return (
    <li className={s.voice}>
      <ToneIcon tone="watch" />
      <div>
        <p className={s.text}>
          {voice.person === null
            ? t("ours", { ...stage, count: voice.items.length })
            : t("person", { ...stage, count: voice.items.length, person: wording.person(voice.person) })}
        </p>
        <p>{t(voice.person === null ? "askCustomer" : "askSecond")}</p>
        {first && (
          <button
            type="button"
            className={s.link}
            onClick={() => show("assess", { kind: "item", id: first })}
          >
            {t("items")}
          </button>
        )}
      </div>
    </li>
  );
}
