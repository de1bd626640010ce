import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import type { FiredRule } from "../../../method/assess/assessment";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import type { DealState } from "../../data/useDeal";
import { ToneIcon } from "../../parts/Badge";
import * as s from "./Flags.module.css";
import { Reference } from "./Reference";

export const flagsOf = (rules: FiredRule[]) => [
  ...rules.filter((rule) => rule.level === "red"),
  ...rules.filter((rule) => rule.level === "amber"),
];

/** The rules that fired, red first: what is so, what to do, what it costs, what it rests on. */
export function Flags({ state }: { state: DealState }) {
  const t = useTranslations("assess.flags");
  const { figure } = useFormats();
  const { common, words } = useMethodTexts();
  const flags = flagsOf(state.assessment.rules);
  if (flags.length === 0) return <p className={s.none}>{t("none")}</p>;
  return (
    <ul className={s.flags}>
      {flags.map((rule) => (
        <li key={rule.id} className={s.flag}>
          <ToneIcon tone={statusTone(rule.level)} size={16} />
          <div>
            <p className={s.text}>
              <span className={s.severity}>{words.severities[rule.level]}</span> {common.rules[rule.id]?.text}
              {rule.cap !== null && <span className={s.cap}> {t("cap", { cap: figure(rule.cap) })}</span>}
            </p>
            <p className={s.fix}>{common.rules[rule.id]?.fix}</p>
            {rule.refs.length > 0 && (
              <ul>
                {rule.refs
                  .filter((id) => common.items[id] ?? state.deal.people?.some((person) => person.id === id))
                  .map((id) => (
                    <Reference key={id} id={id} state={state} />
                  ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
