import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { DimensionReading, Part } from "../../../method/assess/assessment";
import { isRole } from "../../../method/roles";
import { DIMENSIONS, type Dimension } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useGuided } from "../../data/useGuided";
import { Meter } from "../../parts/Meter";
import { Section } from "../../parts/Section";
import * as s from "./Dimensions.module.css";
import { Odds } from "./Odds";
import { PartBasis } from "./PartBasis";
import { Reference } from "./Reference";

/** The score opened: seven dimensions, each opened to its parts, each part to what it rests on. */
export function Dimensions({ state, opened }: { state: DealState; opened: Dimension | null }) {
  const t = useTranslations("assess.score");
  const { figure } = useFormats();
  const { raw, score, caps } = state.assessment;
  const { common } = useMethodTexts();
  const isGuided = useGuided();
  useEffect(() => {
    if (!opened) return;
    const place = document.getElementById(placeOf(opened));
    place?.scrollIntoView({ block: "nearest" });
    place?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, [opened]);
  return (
    <>
      {isGuided && <p className={s.legend}>{t("legend")}</p>}
      <ul className={s.dimensions}>
        {DIMENSIONS.map((code) => (
          <DimensionLine
            key={code === opened ? `${code} opened` : code}
            code={code}
            reading={state.assessment.dimensions[code]}
            state={state}
            isOpened={code === opened}
          />
        ))}
      </ul>
      <p className={s.sum}>
        <span>{t("sum")}</span>
        <strong>{figure(raw)}</strong>
      </p>
      {caps.map((cap) => (
        <p key={cap.rule} className={s.cap} data-binds={cap.cap === score}>
          <span>{t("cap", { rule: common.rules[cap.rule]?.text ?? cap.rule })}</span>
          <strong>{t("atMost", { cap: figure(cap.cap) })}</strong>
        </p>
      ))}
      <Odds state={state} />
    </>
  );
}

interface DimensionLineProps {
  code: Dimension;
  reading: DimensionReading;
  state: DealState;
  isOpened: boolean;
}

const placeOf = (code: Dimension) => `dimension-${code}`;

function DimensionLine({ code, reading, state, isOpened }: DimensionLineProps) {
  const t = useTranslations("assess.score");
  const { figure } = useFormats();
  const { common } = useMethodTexts();
  const name = common.dimensions[code] ?? code;
  const written = reading.parts.reduce((sum, part) => sum + (part.share * part.written) / 100, 0);
  return (
    <li id={placeOf(code)}>
      <Section
        level={3}
        startsOpen={isOpened}
        title={name}
        always={
          <div className={s.meter}>
            <Meter value={reading.value} written={written} label={name} />
          </div>
        }
        note={t("pointsOf", { points: figure(reading.points), weight: figure(reading.weight) })}
      >
        <ul className={s.parts}>
          {reading.parts.map((part) => (
            <PartLine key={part.id} part={part} state={state} />
          ))}
        </ul>
      </Section>
    </li>
  );
}

/** Parts that rest on an answer in the plan or on days, beside or instead of evidence. */
const isAnswered = ({ id }: Part) => !isRole(id) && !["current", "carried", "gap", "need"].includes(id);

function PartLine({ part, state }: { part: Part; state: DealState }) {
  const t = useTranslations("assess.score");
  const { figure } = useFormats();
  const { common, words } = useMethodTexts();
  const name = isRole(part.id) ? (common.roles[part.id]?.name ?? part.id) : words.parts[part.id];
  return (
    <li>
      <p className={s.part}>
        <span>{name}</span>
        <span className={s.figures}>
          {t("partOf", { value: figure(part.value), share: figure(part.share) })}
        </span>
      </p>
      {part.refs.length === 0 && !isAnswered(part) && <p className={s.nothing}>{t("noRefs")}</p>}
      <ul className={s.refs}>
        {part.refs.map((id) => (
          <Reference key={id} id={id} state={state} />
        ))}
        <PartBasis part={part} state={state} />
      </ul>
    </li>
  );
}
