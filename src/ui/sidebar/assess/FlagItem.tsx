import ArrowRight from "lucide-react/dist/esm/icons/arrow-right.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useCanWrite } from "../../data/database";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import type { DealState } from "../../data/useDeal";
import { ToneIcon } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import { useView } from "../view";
import { AsideForm } from "./AsideForm";
import * as s from "./FlagItem.module.css";
import { type Flag, placeOf } from "./firedFlags";
import { Reference } from "./Reference";

interface FlagItemProps {
  flag: Flag;
  state: DealState;
  /** The field that made it fire, in words. */
  cause: string | null;
}

/** How many causes are named before the place itself says the rest. */
const namedCauses = 3;

/** One rule that fired: what is so, what it rests on, the one thing to do, and the way to put it aside. */
export function FlagItem({ flag: { rule, back }, state, cause }: FlagItemProps) {
  const t = useTranslations("flags");
  const { figure } = useFormats();
  const { common, words } = useMethodTexts();
  const show = useView((view) => view.show);
  const canWrite = useCanWrite();
  const [isAsking, setIsAsking] = useState(false);
  const place = placeOf(rule, state);
  const go = place ? t(`go.${place.focus.kind === "crm" ? "crm" : place.tab}`) : "";
  const name = common.rules[rule.id]?.text ?? rule.id;
  const refs = rule.refs.filter(
    (id) => common.items[id] ?? common.signs[id] ?? state.deal.people?.some((person) => person.id === id),
  );
  return (
    <li className={s.flag} aria-label={name}>
      <ToneIcon tone={statusTone(rule.level)} size={16} />
      <div className={s.body}>
        <p className={s.text}>
          <span className={s.severity}>{words.severities[rule.level]}</span> {name}
          {rule.cap !== null && <span className={s.cap}> {t("cap", { cap: figure(rule.cap) })}</span>}
        </p>
        {back && <p className={s.back}>{t(`back.${back.because}`, { why: back.why })}</p>}
        {cause && place && (
          <button type="button" className={s.cause} onClick={() => show(place.tab, place.focus)}>
            {cause}
          </button>
        )}
        {refs.length > 0 && (
          <ul>
            {refs.slice(0, namedCauses).map((id) => (
              <Reference key={id} id={id} state={state} />
            ))}
          </ul>
        )}
        {refs.length > namedCauses && (
          <p className={s.rest}>{t("moreCauses", { count: refs.length - namedCauses })}</p>
        )}
        <p className={s.fix}>{common.rules[rule.id]?.fix}</p>
        {isAsking ? (
          <AsideForm state={state} rule={rule} onDone={() => setIsAsking(false)} />
        ) : (
          <div className={s.actions}>
            {place && (
              <Button
                size="small"
                aria-label={t("goFor", { go, rule: name })}
                onClick={() => show(place.tab, place.focus)}
              >
                {go}
                <ArrowRight size={13} aria-hidden />
              </Button>
            )}
            <Button
              size="small"
              look="quiet"
              disabled={!canWrite}
              aria-label={t("asideFor", { rule: name })}
              onClick={() => setIsAsking(true)}
            >
              {t("aside")}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
