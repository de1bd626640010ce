import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { useMethodTexts } from "../../data/method";
import { statusTone } from "../../data/status";
import { Badge } from "../../parts/Badge";
import { Button } from "../../parts/Button";
import type { ChangedDeal } from "./compareStored";
import * as s from "./JudgedDeal.module.css";

interface JudgedDealProps {
  deal: ChangedDeal;
  onMove: () => void;
}

/** One deal judged otherwise: score and status before and after, and what makes the difference. */
export function JudgedDeal({ deal, onMove }: JudgedDealProps) {
  const t = useTranslations("playbooks.compare");
  const { common, words } = useMethodTexts();
  const { figure } = useFormats();
  const { before, after, why } = deal;
  const rule = (id: string) => common.rules[id]?.text ?? id;
  const reasons = [
    ...why.rulesNow.map((id) => t("why.ruleNow", { rule: rule(id) })),
    ...why.rulesNoMore
      .filter((id) => !why.rulesNow.includes(id))
      .map((id) => t("why.ruleNoMore", { rule: rule(id) })),
    ...why.gatesNow.map((gate) => t("why.gateNow", { gate })),
    ...why.gatesNoMore.map((gate) => t("why.gateNoMore", { gate })),
    ...why.items.map(({ id, before, after }) =>
      t("why.item", {
        item: common.items[id]?.text ?? common.signs[id] ?? id,
        before: stateWord(before, words.itemStates) ?? t("why.noItem"),
        after: stateWord(after, words.itemStates) ?? t("why.noItem"),
      }),
    ),
    ...why.points.map(({ dimension, before, after }) =>
      t("why.points", {
        part: common.dimensions[dimension] ?? dimension,
        before: figure(before),
        after: figure(after),
      }),
    ),
  ];
  const name = deal.name || t("noName");
  return (
    <li className={s.deal}>
      <div className={s.head}>
        <span className={s.name}>{name}</span>
        <Button size="small" look="quiet" aria-label={t("moveOf", { name })} onClick={onMove}>
          {t("move")}
        </Button>
      </div>
      <p className={s.figures}>
        {t("score", { before: figure(before.score), after: figure(after.score) })}
        <Badge tone={statusTone(before.status)}>{words.statuses[before.status]}</Badge>
        <span aria-hidden>→</span>
        <Badge tone={statusTone(after.status)}>{words.statuses[after.status]}</Badge>
      </p>
      <ul className={s.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </li>
  );
}

const stateWord = (state: string, words: Record<string, string>): string | undefined => words[state];
