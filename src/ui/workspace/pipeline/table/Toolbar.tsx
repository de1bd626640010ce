import Search from "lucide-react/dist/esm/icons/search.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useMethodTexts } from "../../../data/method";
import { IconButton } from "../../../parts/IconButton";
import { Select } from "../../../parts/Select";
import type { PipelineDeal } from "../model/deals";
import { type attentions, filterIds, noFilters } from "../model/filter";
import { groupIds, isGroupId } from "../model/group";
import { setFilter, showAll, usePipelineStore } from "../store";
import type { DealWords } from "../useDealWords";
import * as s from "./Toolbar.module.css";

const outcomes = ["open", "won", "lost", "disqualified"] as const;
const statuses = ["red", "amber", "green"] as const;
const attentionIds = [
  "ahead",
  "slipped",
  "overdue",
  "stalled",
  "backwards",
  "noLeader",
  "noStep",
] as const satisfies (keyof typeof attentions)[];

/** Search, filters and grouping of the table. */
export function Toolbar({ deals, words, count }: { deals: PipelineDeal[]; words: DealWords; count: number }) {
  const t = useTranslations("pipeline");
  const { words: method } = useMethodTexts();
  const { search, filters, group, only } = usePipelineStore();
  const owners = useMemo(() => [...new Set(deals.map(({ owner }) => owner).filter(Boolean))].sort(), [deals]);
  const any = { value: "", label: t("filters.any") };
  const options = {
    outcome: [any, ...outcomes.map((value) => ({ value, label: method.outcomes[value] }))],
    owner: [any, ...owners.map((value) => ({ value, label: value }))],
    status: [
      any,
      ...statuses.map((value) => ({ value, label: words.status(value) })),
      { value: "none", label: words.status("none") },
    ],
    verified: [
      any,
      ...[0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ value: String(n), label: words.stage(n) })),
      { value: "none", label: words.status("none") },
    ],
    attention: [any, ...attentionIds.map((value) => ({ value, label: t(`filters.attentions.${value}`) }))],
  };
  const isNarrowed = only !== null || search !== "" || filterIds.some((id) => filters[id] !== noFilters[id]);
  return (
    <div className={s.bar}>
      <div className={s.search}>
        <Search size={15} aria-hidden className={s.icon} />
        <input
          type="search"
          className={s.field}
          aria-label={t("search")}
          placeholder={t("search")}
          value={search}
          onChange={({ target }) => usePipelineStore.setState({ search: target.value })}
        />
      </div>
      {filterIds.map((id) => (
        <Select
          key={id}
          label={t(`filters.${id}`)}
          value={filters[id]}
          options={options[id]}
          onChoose={(value) => setFilter(id, value)}
          className={s.filter}
        />
      ))}
      <Select
        label={t("group.label")}
        value={group}
        options={[
          { value: "", label: t("group.nothing") },
          ...groupIds.map((value) => ({ value, label: t(`group.by.${value}`) })),
        ]}
        onChoose={(value) => usePipelineStore.setState({ group: isGroupId(value) ? value : "" })}
        className={s.filter}
      />
      <p className={s.count} role="status">
        {only && <span className={s.only}>{t("only", { what: only.label })}</span>}
        {t("shown", { shown: count, all: deals.length })}
      </p>
      {isNarrowed && (
        <IconButton icon={<X size={15} aria-hidden />} label={t("filters.clear")} onClick={showAll} />
      )}
    </div>
  );
}
