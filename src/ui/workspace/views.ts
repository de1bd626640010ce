import BookOpen from "lucide-react/dist/esm/icons/book-open.mjs";
import Database from "lucide-react/dist/esm/icons/database.mjs";
import History from "lucide-react/dist/esm/icons/history.mjs";
import Table2 from "lucide-react/dist/esm/icons/table-2.mjs";
import Users from "lucide-react/dist/esm/icons/users.mjs";
import type { ComponentType } from "react";
import { lazyView } from "../data/lazyView";

export interface ViewProps {
  /** What follows the view's own name in the address. */
  params: string[];
}

export interface WorkspaceView {
  /** Stands in the navigation under this icon; without one the view is reached from others. */
  icon: typeof History | null;
  View: ComponentType<ViewProps>;
  /** What a team book shows, too. */
  isForTeam?: true;
}

/**
 * The views of the workspace by the first part of their address (`#/recent`), in the order of the navigation; the
 * first one opens when none is named. Each is a chunk of its own, with its texts. To add one: a line here and its
 * name in `views` of `i18n/<language>/workspace.json`.
 */
export const views = {
  pipeline: {
    icon: Table2,
    View: lazyView(() => import("./pipeline/PipelineView"), "pipeline", "overview"),
    isForTeam: true,
  },
  recent: { icon: History, View: lazyView(() => import("./recent/RecentView")) },
  library: {
    icon: BookOpen,
    View: lazyView(() => import("./library/LibraryView"), "library"),
    isForTeam: true,
  },
  team: {
    icon: Users,
    View: lazyView(
      () => import("./team/TeamView"),
      "team",
      "handover",
      "backup",
      "pipeline",
      "history",
      "csv",
    ),
    isForTeam: true,
  },
  data: {
    icon: Database,
    View: lazyView(() => import("./data/OwnData"), "backup", "csv", "forget", "folder", "history"),
  },
  account: {
    icon: null,
    View: lazyView(() => import("./account/AccountView"), "account", "forget"),
    isForTeam: true,
  },
  history: { icon: null, View: lazyView(() => import("./history/HistoryView"), "history", "csv") },
  deal: { icon: null, View: lazyView(() => import("./deal/DealView"), "forget"), isForTeam: true },
} satisfies Record<string, WorkspaceView>;

export type ViewId = keyof typeof views;

/** Those that the navigation shows. */
export type PlaceId = {
  [Id in ViewId]: (typeof views)[Id]["icon"] extends null ? never : Id;
}[ViewId];

export const isPlace = (id: ViewId): id is PlaceId => views[id].icon !== null;

/** Whether a view is there: in a team book only what needs nothing of the rep's own. */
export const isShownIn = (id: ViewId, isTeamBook: boolean): boolean =>
  !isTeamBook || "isForTeam" in views[id];

export const isViewId = (name: string): name is ViewId => Object.hasOwn(views, name);

export const firstView: ViewId = "pipeline";
