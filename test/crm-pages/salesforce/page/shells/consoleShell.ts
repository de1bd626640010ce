import { h, icon } from "../dom";
import { intents } from "../intents";
import { type Content, contentOf } from "../pages/content";
import { type Route, routeKey, routeOf } from "../routes";
import { say } from "../session";
import { HostStack, pageHost } from "./hostStack";
import type { Destination, Shell } from "./shell";

interface Tab {
  readonly item: HTMLElement;
  readonly title: HTMLElement;
}

function tabItem(url: string, kind: "workspace" | "sub"): Tab {
  const title = h("span", { class: "title slds-truncate" }, "…");
  const link = h(
    "a",
    { class: "tabHeader slds-context-bar__label-action", role: "tab", href: url, "data-console-tab": true },
    title,
  );
  const close = h(
    "div",
    { class: "close slds-col_bump-left" },
    h(
      "button",
      { class: "slds-button slds-button_icon slds-button_icon-x-small", type: "button", title: say("Close") },
      icon("utility:close", "xx-small"),
    ),
  );
  const classes =
    kind === "workspace"
      ? "slds-context-bar__item slds-context-bar__item_tab"
      : "slds-sub-tabs__item slds-grid slds-grid_vertical-align-center";
  link.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    intents.navigate(url);
  });
  return {
    item: h("li", { class: `oneConsoleTabItem tabItem ${classes}`, role: "presentation" }, link, close),
    title,
  };
}

/** A workspace tab: its own record and the sub-tabs opened from it. */
class Workspace {
  readonly section: HTMLElement;
  private readonly subBar = h("ul", { class: "tabBarItems slds-sub-tabs__nav slds-grid", role: "tablist" });
  private readonly subTabs = new Map<string, Tab>();
  readonly stack: HostStack;

  constructor(
    readonly path: string,
    readonly tab: Tab,
  ) {
    const wrapper = h("div", { class: "oneWorkspaceTabWrapper" });
    this.stack = new HostStack(h("div", { class: "tabsetBody" }), pageHost("maximized"));
    wrapper.append(
      h(
        "div",
        { class: "oneConsoleTabset navexConsoleTabset slds-sub-tabs" },
        h("div", { class: "tabsetHeader oneConsoleTabContainer" }, this.subBar),
        this.stack.container,
      ),
    );
    this.section = h("section", { class: "tabContent oneConsoleTab", role: "tabpanel" }, wrapper);
  }

  show(route: Route): Content {
    const key = routeKey(route);
    const content = this.stack.show(key, () => contentOf(route));
    const tab = this.subTabs.get(key) ?? this.addSubTab(key);
    tab.title.textContent = content.label();
    for (const [other, { item }] of this.subTabs) item.classList.toggle("active", other === key);
    for (const [other, { item }] of this.subTabs) item.classList.toggle("slds-is-active", other === key);
    return content;
  }

  private addSubTab(key: string): Tab {
    const own = location.pathname;
    const isFirst = own === this.path;
    const tab = tabItem(isFirst ? this.path : `${own}?ws=${encodeURIComponent(this.path)}`, "sub");
    this.subTabs.set(key, tab);
    this.subBar.append(tab.item);
    // A workspace with its own page only shows no second row of tabs.
    this.subBar.style.display = this.subTabs.size > 1 ? "" : "none";
    return tab;
  }
}

/** The console: workspace tabs across the top, sub-tabs within, everything opened stays in the DOM. */
export function consoleShell(bar: HTMLElement): Shell {
  const right = h("div", { class: "split-right" });
  const lists = new HostStack(h("div", { class: "workspace-lists" }), pageHost("maximized"));
  right.append(lists.container);
  const workspaces = new Map<string, Workspace>();
  let shown: Workspace | null = null;

  const workspaceAt = (path: string): Workspace => {
    const key = routeKey(routeOf(path));
    const known = workspaces.get(key);
    if (known) return known;
    const workspace = new Workspace(path, tabItem(path, "workspace"));
    workspaces.set(key, workspace);
    bar.append(workspace.tab.item);
    right.append(workspace.section);
    return workspace;
  };

  const activate = (workspace: Workspace | null) => {
    shown = workspace;
    lists.container.style.display = workspace ? "none" : "";
    for (const other of workspaces.values()) {
      const isShown = other === workspace;
      other.section.classList.toggle("active", isShown);
      other.section.style.display = isShown ? "" : "none";
      other.tab.item.classList.toggle("active", isShown);
      other.tab.item.classList.toggle("slds-is-active", isShown);
    }
  };

  return {
    element: h(
      "div",
      { class: "navexWorkspaceManager" },
      h(
        "div",
        { class: "navexWorkspace active" },
        h(
          "div",
          { class: "oneConsoleTabset navexConsoleTabset" },
          h("div", { class: "navexSplitViewWrapper" }, right),
        ),
      ),
    ),
    show({ route, workspace }: Destination): Content {
      if (route.kind === "list" || route.kind === "other") {
        activate(null);
        return lists.show(routeKey(route), () => contentOf(route));
      }
      const target = workspaceAt(workspace ?? location.pathname);
      activate(target);
      const content = target.show(route);
      const own = target.stack.contents.find(
        (candidate) => candidate.page && routeKey(routeOf(target.path)) === candidate.page.id,
      );
      target.tab.title.textContent = (own ?? content).label();
      return content;
    },
    addressOf(url) {
      const target = new URL(url, location.href);
      const route = routeOf(target.pathname);
      if (!shown || target.searchParams.has("ws") || route.kind === "list" || route.kind === "other")
        return url;
      if (workspaces.has(routeKey(route))) return target.pathname;
      return `${target.pathname}?ws=${encodeURIComponent(shown.path)}`;
    },
    get contents() {
      return [
        ...lists.contents,
        ...[...workspaces.values()].flatMap((workspace) => workspace.stack.contents),
      ];
    },
  };
}
