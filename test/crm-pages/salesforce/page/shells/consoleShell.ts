import { h } from "../dom";
import { intents } from "../intents";
import { type Content, contentOf } from "../pages/content";
import { listUrl, routeKey, routeOf } from "../routes";
import { HostStack, pageHost } from "./hostStack";
import type { Destination, Shell } from "./shell";
import { type Console, Workspace } from "./workspace";

/**
 * The console: workspace tabs across the top, sub-tabs within (crm-dom.md, B: `?ws=` names the workspace tab, the
 * path is then the sub-tab's).
 */
export function consoleShell(bar: HTMLElement): Shell {
  const lists = new HostStack(h("div", { class: "workspace-lists" }), pageHost("maximized"));
  const right = h("div", { class: "split-right" }, lists.container);
  const workspaces = new Map<string, Workspace>();
  let shown: Workspace | null = null;

  const tabs: Console = {
    close(workspace) {
      workspaces.delete(workspace.key);
      workspace.dispose();
      if (workspace !== shown) return;
      shown = null;
      intents.navigate([...workspaces.values()].at(-1)?.path ?? listUrl("Opportunity"));
    },
    closeSub(workspace, route) {
      workspace.closeSub(route);
      intents.navigate(workspace.path);
    },
  };

  const workspaceAt = (path: string): Workspace => {
    const known = workspaces.get(routeKey(routeOf(path)));
    if (known) return known;
    const workspace = new Workspace(path, tabs);
    workspaces.set(workspace.key, workspace);
    bar.append(workspace.tab.item);
    right.append(workspace.section);
    return workspace;
  };

  const activate = (workspace: Workspace | null) => {
    shown = workspace;
    lists.container.style.display = workspace ? "none" : "";
    for (const other of workspaces.values()) other.mark(other === workspace);
  };

  const tabset = h(
    "div",
    { class: "oneConsoleTabset navexConsoleTabset" },
    h("div", { class: "navexSplitViewWrapper" }, right),
  );
  return {
    element: h(
      "div",
      { class: "navexWorkspaceManager" },
      h("div", { class: "navexWorkspace active" }, tabset),
    ),
    show({ route, workspace }: Destination): Content {
      if (route.kind === "list" || route.kind === "other") {
        activate(null);
        return lists.show(routeKey(route), () => contentOf(route));
      }
      const target = workspaceAt(workspace ?? location.pathname);
      activate(target);
      return target.show(route);
    },
    addressOf(url) {
      const target = new URL(url, location.href);
      const route = routeOf(target.pathname);
      const isRecord = route.kind === "record" || route.kind === "contactRoles";
      if (!shown || !isRecord || target.searchParams.has("ws")) return url;
      if (workspaces.has(routeKey(route))) return target.pathname;
      return `${target.pathname}?ws=${encodeURIComponent(shown.path)}`;
    },
    get contents() {
      return [...lists.contents, ...[...workspaces.values()].flatMap((workspace) => workspace.contents)];
    },
  };
}
