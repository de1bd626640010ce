import { useTranslations } from "use-intl";
import type { FiredRule } from "../../../../method/assess/assessment";
import type { Conflict } from "../../../../method/people/conflicts";
import { useMethodTexts } from "../../../data/method";
import { statusTone } from "../../../data/status";
import type { DealState } from "../../../data/useDeal";
import { ToneIcon } from "../../../parts/Badge";
import { useFlagCause } from "../../assess/useFlagCause";
import * as s from "./Findings.module.css";
import { useConflictWords } from "./useConflictWords";
import { useNames } from "./useNames";

interface FindingsProps {
  state: DealState;
  /** Rules of coverage that fired and weren't put aside, the gravest first. */
  rules: readonly FiredRule[];
  conflicts: readonly Conflict[];
  names: ReadonlyMap<string, string>;
}

/** What is wrong with the group: the worst in sight, each with its cause and one thing to do about it. */
export function Findings({ state, rules, conflicts, names }: FindingsProps) {
  const t = useTranslations("insight.findings");
  const { common } = useMethodTexts();
  const causeOf = useFlagCause(state);
  const wordsOf = useConflictWords(names);
  const namesOf = useNames(names);
  // The rule says the same of several leaders, and what to do.
  const others = conflicts.filter(
    ({ kind }) => kind !== "contested" || !rules.some(({ id }) => id === "BDU-10"),
  );
  const lines = [
    ...rules.map((rule) => ({
      key: rule.id,
      tone: statusTone(rule.level),
      text: common.rules[rule.id]?.text ?? rule.id,
      cause: causeOf(rule) ?? namesOf(rule.refs.filter((ref) => names.has(ref))),
      fix: common.rules[rule.id]?.fix ?? "",
    })),
    ...others.map((conflict, at) => ({
      key: `${conflict.kind} ${at}`,
      tone: "watch" as const,
      cause: "",
      ...wordsOf(conflict),
    })),
  ];
  const [first, ...rest] = lines;
  if (!first) return null;
  return (
    <details className={s.findings}>
      <summary className={s.summary}>
        <ToneIcon tone={first.tone} size={14} />
        <span>
          {first.text}{" "}
          {rest.length > 0 && <span className={s.more}>{t("more", { count: rest.length })}</span>}
        </span>
      </summary>
      <ul className={s.list} aria-label={t("label")}>
        {lines.map(({ key, tone, text, cause, fix }, at) => (
          <li key={key} className={s.line}>
            {at > 0 && (
              <p className={s.text}>
                <ToneIcon tone={tone} size={13} />
                <span>{text}</span>
              </p>
            )}
            {cause && <p className={s.cause}>{t("cause", { cause })}</p>}
            {fix && <p className={s.fix}>{t("fix", { fix })}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
