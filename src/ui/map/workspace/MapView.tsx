import { ReactFlowProvider } from "@xyflow/react";
import Users from "lucide-react/dist/esm/icons/users.mjs";
import { useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { EmptyState } from "../../parts/EmptyState";
import type { DealViewProps } from "../../workspace/deal/dealViews";
import { useTitle } from "../../workspace/useTitle";
import { MapCanvas } from "../canvas/MapCanvas";
import { isFiltering, type MapFilter, noFilter, passes } from "../model/filter";
import type { Grouping } from "../model/groups";
import { largeMap, layoutMap } from "../model/layout";
import { pathToLeader } from "../model/path";
import { createStage, StageContext } from "../stage";
import { useMapActions } from "../useMapActions";
import { usePeopleMap } from "../usePeopleMap";
import { AddToMap } from "./AddToMap";
import { LinkingNote } from "./LinkingNote";
import { MapList } from "./MapList";
import { MapToolbar } from "./MapToolbar";
import * as s from "./MapView.module.css";
import { PathStrip } from "./PathStrip";
import { SidePanel } from "./SidePanel";
import { ZoomButtons } from "./ZoomButtons";

/** More lines between ours and theirs than this hide what else is drawn. */
const fewLines = 8;

/** Who is who, who leads whom and how we get there: `#/deal/KEY/map`, as a list `#/deal/KEY/map/list`. */
export default function MapView({ state, params: [shape] }: DealViewProps) {
  const t = useTranslations("map");
  const isReadOnly = !useCanWrite();
  const { people, map } = usePeopleMap(state);
  const actions = useMapActions(state.opportunityKey, map);
  const [stage] = useState(() => {
    const store = createStage();
    const holds = map.lines.filter(({ kind }) => kind === "holds").length;
    store.setState({ showsHolds: holds <= fewLines });
    return store;
  });
  const [grouping, setGrouping] = useState<Grouping>("side");
  const [filter, setFilter] = useState<MapFilter>(noFilter);
  const [showsPath, setShowsPath] = useState(true);
  const layout = useMemo(() => layoutMap(map, { ...largeMap, grouping }), [map, grouping]);
  const path = useMemo(() => pathToLeader(map), [map]);
  const passing = useMemo(
    () =>
      isFiltering(filter)
        ? new Set(map.cards.filter((card) => passes(card, filter)).map(({ id }) => id))
        : null,
    [map, filter],
  );
  useTitle(t("title"), { isPart: true });
  useEffect(() => {
    const onPath =
      showsPath && path.kind === "path"
        ? new Set(
            path.steps.flatMap(({ from, to, lineId }) => [from, to, lineId].filter((id) => id !== null)),
          )
        : null;
    const { active } = stage.getState();
    const isThere = map.cards.some(({ id }) => id === active);
    stage.setState({ passing, onPath, active: isThere ? active : (map.cards[0]?.id ?? null) });
  }, [stage, map, passing, path, showsPath]);

  const isList = shape === "list";
  const isEmpty = map.cards.length === 0;
  return (
    <StageContext value={stage}>
      <section className={s.view} data-wide aria-label={t("title")}>
        <MapToolbar
          state={state}
          map={map}
          actions={actions}
          isList={isList}
          isReadOnly={isReadOnly}
          grouping={grouping}
          onGrouping={setGrouping}
          filter={filter}
          onFilter={setFilter}
          passing={passing}
        />
        {!isEmpty && <PathStrip map={map} path={path} isShown={showsPath} onShow={setShowsPath} />}
        {isEmpty ? (
          <EmptyState icon={<Users size={22} />} title={t("empty.title")}>
            <p>{t("empty.text")}</p>
            {!isReadOnly && <AddToMap opportunityKey={state.opportunityKey} />}
          </EmptyState>
        ) : isList ? (
          <div className={s.body}>
            <MapList map={map} passing={passing} />
            <SidePanel state={state} people={people} map={map} actions={actions} isReadOnly={isReadOnly} />
          </div>
        ) : (
          <div className={s.body}>
            <ReactFlowProvider>
              <MapCanvas map={map} layout={layout} actions={actions} isReadOnly={isReadOnly}>
                <ZoomButtons />
                <LinkingNote map={map} />
              </MapCanvas>
            </ReactFlowProvider>
            <SidePanel state={state} people={people} map={map} actions={actions} isReadOnly={isReadOnly} />
          </div>
        )}
      </section>
    </StageContext>
  );
}
