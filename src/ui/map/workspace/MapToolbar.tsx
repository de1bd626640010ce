import LayoutDashboard from "lucide-react/dist/esm/icons/layout-dashboard.mjs";
import List from "lucide-react/dist/esm/icons/list.mjs";
import Network from "lucide-react/dist/esm/icons/network.mjs";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { DealState } from "../../data/useDeal";
import { Button } from "../../parts/Button";
import { Select } from "../../parts/Select";
import { ToggleButton } from "../../parts/ToggleButton";
import { routeTo } from "../../workspace/route";
import type { MapFilter } from "../model/filter";
import { GROUPINGS, type Grouping } from "../model/groups";
import type { PeopleMap } from "../model/peopleMap";
import { useStage, useStageStore } from "../stage";
import type { MapActions } from "../useMapActions";
import { AddToMap } from "./AddToMap";
import { FilterMenu } from "./FilterMenu";
import { MapHelp } from "./MapHelp";
import * as s from "./MapToolbar.module.css";

interface MapToolbarProps {
  state: DealState;
  map: PeopleMap;
  actions: MapActions;
  isList: boolean;
  isReadOnly: boolean;
  grouping: Grouping;
  onGrouping: (grouping: Grouping) => void;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
  passing: ReadonlySet<string> | null;
  /** Ways out of the product. */
  output: ReactNode;
}

/** What is shown and how, and what can be done with the map as a whole. */
export function MapToolbar(props: MapToolbarProps) {
  const { state, map, actions, isList, isReadOnly, grouping, filter, passing } = props;
  const t = useTranslations("map");
  const stage = useStageStore();
  const showsHolds = useStage(({ showsHolds }) => showsHolds);
  const key = state.opportunityKey;
  return (
    <div className={s.bar}>
      <nav className={s.shapes} aria-label={t("shape.label")}>
        <a href={routeTo("deal", key, "map")} className={s.shape} aria-current={isList ? undefined : "page"}>
          <Network size={15} aria-hidden />
          {t("shape.map")}
        </a>
        <a
          href={routeTo("deal", key, "map", "list")}
          className={s.shape}
          aria-current={isList ? "page" : undefined}
        >
          <List size={15} aria-hidden />
          {t("shape.list")}
        </a>
      </nav>
      {!isList && (
        <Select
          label={t("grouping.label")}
          isLabelHidden
          value={grouping}
          options={GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) }))}
          onChoose={props.onGrouping}
          className={s.grouping}
        />
      )}
      {!isList && map.lines.some(({ kind }) => kind === "holds") && (
        <ToggleButton isOn={showsHolds} onClick={() => stage.setState({ showsHolds: !showsHolds })}>
          {t("holds")}
        </ToggleButton>
      )}
      <FilterMenu map={map} filter={filter} onFilter={props.onFilter} />
      <span className={s.count} role="status">
        {passing
          ? t("countOf", { shown: passing.size, count: map.cards.length })
          : t("count", { count: map.cards.length })}
      </span>
      <span className={s.rest} />
      {!isReadOnly && !isList && map.cards.some(({ place }) => place !== null) && (
        <Button size="small" onClick={() => void actions.arrange()}>
          <LayoutDashboard size={14} aria-hidden />
          {t("arrange")}
        </Button>
      )}
      {!isReadOnly && <AddToMap opportunityKey={key} />}
      {props.output}
      {!isList && <MapHelp />}
    </div>
  );
}
