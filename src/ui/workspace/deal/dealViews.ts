import ClipboardList from "lucide-react/dist/esm/icons/clipboard-list.mjs";
import FileText from "lucide-react/dist/esm/icons/file-text.mjs";
import History from "lucide-react/dist/esm/icons/history.mjs";
import Network from "lucide-react/dist/esm/icons/network.mjs";
import ScrollText from "lucide-react/dist/esm/icons/scroll-text.mjs";
import type { ComponentType } from "react";
import { lazyView } from "../../data/lazyView";
import type { DealState } from "../../data/useDeal";

export interface DealViewProps {
  /** The deal as stored and judged; it has been seen at least once. */
  state: DealState;
  /** What follows the view's name in the address. */
  params: string[];
}

interface DealSubview {
  /** Stands in the deal's own navigation under this icon; without one it is reached from others. */
  icon: typeof ClipboardList | null;
  View: ComponentType<DealViewProps>;
}

/**
 * The views of one opportunity by the part after its key (`#/deal/KEY/forms`), the first one opens when none is
 * named. To add one: a line here and its name in `dealViews` of `i18n/<language>/workspace.json`.
 */
export const dealViews = {
  forms: { icon: ClipboardList, View: lazyView(() => import("../../forms/workspace/FormsView"), "forms") },
  map: {
    icon: Network,
    View: lazyView(() => import("../../map/workspace/MapView"), "map", "people"),
  },
  form: {
    icon: null,
    View: lazyView(() => import("../../forms/workspace/FormView"), "forms", "aids", "plan", "crm"),
  },
  sheet: { icon: FileText, View: lazyView(() => import("../sheet/SheetView"), "sheet", "map", "people") },
  history: { icon: ScrollText, View: lazyView(() => import("../history/DealHistory"), "history", "csv") },
  timeline: { icon: History, View: lazyView(() => import("../timeline/TimelineView"), "timeline", "review") },
} satisfies Record<string, DealSubview>;

export type DealViewId = keyof typeof dealViews;

/** Those that the deal's navigation shows. */
export type DealPlaceId = {
  [Id in DealViewId]: (typeof dealViews)[Id]["icon"] extends null ? never : Id;
}[DealViewId];

export const isDealPlace = (id: DealViewId): id is DealPlaceId => dealViews[id].icon !== null;

export const isDealViewId = (name: string): name is DealViewId => Object.hasOwn(dealViews, name);

export const firstDealView: DealViewId = "forms";
