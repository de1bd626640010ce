import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../i18n/useFormats";
import { stageName } from "../../../method/stages";
import { useMethodTexts } from "../../data/method";
import type { ColumnId } from "./model/columns";
import type { PipelineDeal } from "./model/deals";
import type { GroupId } from "./model/group";

/** What the table, its export and its groups say of a deal, in the reader's language. */
export function useDealWords(base: string | null) {
  const t = useTranslations("pipeline");
  const formats = useFormats();
  const { common, words } = useMethodTexts();
  return useMemo(() => {
    const { day, figure, signed, money } = formats;
    const stage = (n: number | null) =>
      n === null
        ? ""
        : n === 0
          ? t("stage.none")
          : n > 7
            ? t("stage.done")
            : `${n} · ${stageName(common, n)}`;
    const status = (each: PipelineDeal["status"]) =>
      each === "none" ? t("status.none") : words.statuses[each];
    const dated = (value: string | null) => (value ? day(value) : "");
    const cells: Record<ColumnId, (deal: PipelineDeal) => string> = {
      name: (deal) => deal.name || t("noName"),
      account: (deal) => deal.account,
      owner: (deal) => deal.owner,
      amount: (deal) => (deal.amount === null ? "" : money(deal.amount, deal.currency)),
      base: (deal) => (deal.base === null ? "" : money(deal.base, base)),
      closeDate: (deal) => dated(deal.closeDate),
      stage: (deal) => deal.stage,
      verified: (deal) => stage(deal.verified),
      gap: (deal) => (deal.gap === null ? "" : signed(deal.gap)),
      score: (deal) => (deal.score === null ? "" : figure(deal.score)),
      status: (deal) => (deal.outcome === "open" ? status(deal.status) : words.outcomes[deal.outcome]),
      leader: (deal) => deal.leader,
      sponsor: (deal) => deal.sponsor,
      step: (deal) => [dated(deal.stepDate), deal.step].filter(Boolean).join(" · "),
      days: (deal) => (deal.days === null ? "" : figure(deal.days)),
      lastEvidence: (deal) => dated(deal.lastEvidence),
      flags: (deal) =>
        deal.red.length + deal.amber.length === 0
          ? ""
          : t("flags", { red: deal.red.length, amber: deal.amber.length }),
      odds: (deal) => (deal.odds === null ? "" : t("percent", { value: figure(deal.odds) })),
      probability: (deal) =>
        deal.probability === null ? "" : t("percent", { value: figure(deal.probability) }),
    };
    const group = (id: GroupId, value: string): string => {
      if (value === "") return t("group.unknown");
      if (id === "verified") return stage(Number(value));
      if (id === "status") return words.statuses[value as "red"] ?? value;
      return id === "closeMonth" ? formats.month(`${value}-01`) : value;
    };
    return { cells, group, stage, status, rule: (id: string) => common.rules[id]?.text ?? id };
  }, [t, formats, common, words, base]);
}

export type DealWords = ReturnType<typeof useDealWords>;
