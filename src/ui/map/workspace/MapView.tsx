import { ReactFlowProvider } from "@xyflow/react";
import Users from "lucide-react/dist/esm/icons/users.mjs";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useCanWrite } from "../../data/database";
import { EmptyState } from "../../parts/EmptyState";
import type { DealViewProps } from "../../workspace/deal/dealViews";
import { nameOf } from "../../workspace/shownField";
import { useTitle } from "../../workspace/useTitle";
import { MapCanvas } from "../canvas/MapCanvas";
import { manyHolds, PrintedMap } from "../drawing/PrintedMap";
import { isFiltering, type MapFilter, noFilter, passes } from "../model/filter";
import type { Grouping } from "../model/groups";
import { largeMap, layoutMap } from "../model/layout";
import { partsOfWay, pathToLeader } from "../model/path";
import { createStage, StageContext } from "../stage";
import { useMapActions } from "../useMapActions";
import { usePathWords } from "../usePathWords";
import { usePeopleMap } from "../usePeopleMap";
import { AddToMap } from "./AddToMap";
import { ExportMenu } from "./ExportMenu";
import { LinkingNote } from "./LinkingNote";
import { MapList } from "./MapList";
import { MapToolbar } from "./MapToolbar";
import * as s from "./MapView.module.css";
import { PathStrip } from "./PathStrip";
import { SidePanel } from "./SidePanel";
import { ZoomButtons } from "./ZoomButtons";

/** Who is who, who leads whom and how we get there: `#/deal/KEY/map`, as a list `#/deal/KEY/map/list`. */
export default function MapView({ state, params: [shape] }: DealViewProps) {
  const t = useTranslations("map");
  const isReadOnly = !useCanWrite();
  const { people, map } = usePeopleMap(state);
  const actions = useMapActions(state.opportunityKey, map);
  const [stage] = useState(() => {
    const store = createStage();
    const holds = map.lines.filter(({ kind }) => kind === "holds").length;
    store.setState({ showsHolds: holds <= manyHolds });
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
  const onPath = useMemo(() => (path.kind === "path" ? partsOfWay(path.steps) : null), [path]);
  // Nobody sees it until it is printed or saved: what is on the screen comes first.
  const onPaper = useDeferredValue(useMemo(() => ({ map, layout, onPath }), [map, layout, onPath]));
  const pathWords = usePathWords(map);
  const drawing = useRef<SVGSVGElement>(null);
  const row = state.stored?.opportunity;
  const name = [t("title"), row ? nameOf(row) : ""].filter(Boolean).join(": ");
  useTitle(t("title"), { isPart: true });
  useEffect(() => {
    const { active } = stage.getState();
    const isThere = map.cards.some(({ id }) => id === active);
    stage.setState({
      passing,
      onPath: showsPath ? onPath : null,
      active: isThere ? active : (map.cards[0]?.id ?? null),
    });
  }, [stage, map, passing, onPath, showsPath]);

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
          output={!isEmpty && <ExportMenu map={map} drawing={drawing} title={name} way={pathWords(path)} />}
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
      {!isEmpty && <PrintedMap {...onPaper} title={name} drawing={drawing} />}
    </StageContext>
  );
}
