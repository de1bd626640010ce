import { h } from "../dom";
import { type Content, contentOf } from "../pages/content";
import { contactRolesUrl, type Route, recordUrl, routeKey, routeOf } from "../routes";
import { type ConsoleTabItem, consoleTabItem } from "./consoleTabItem";
import { HostStack, pageHost } from "./hostStack";

/** What a workspace asks of its console. */
export interface Console {
  close(workspace: Workspace): void;
  closeSub(workspace: Workspace, route: Route): void;
}

/** A workspace tab: its own record first, then the sub-tabs opened from it. All of them stay in the DOM. */
export class Workspace {
  readonly section: HTMLElement;
  readonly tab: ConsoleTabItem;
  private readonly subBar = h("ul", { class: "tabBarItems slds-sub-tabs__nav slds-grid", role: "tablist" });
  private readonly subTabs = new Map<string, ConsoleTabItem>();
  private readonly stack = new HostStack(h("div", { class: "tabsetBody" }), pageHost("maximized"));

  constructor(
    readonly path: string,
    private readonly console: Console,
  ) {
    this.tab = consoleTabItem(path, "workspace", () => console.close(this));
    const tabset = h(
      "div",
      { class: "oneConsoleTabset navexConsoleTabset slds-sub-tabs" },
      h("div", { class: "tabsetHeader oneConsoleTabContainer" }, this.subBar),
      this.stack.container,
    );
    this.section = h(
      "section",
      { class: "tabContent oneConsoleTab", role: "tabpanel" },
      h("div", { class: "oneWorkspaceTabWrapper" }, tabset),
    );
    this.tab.rename(this.show(routeOf(path)).label());
  }

  get key(): string {
    return routeKey(routeOf(this.path));
  }

  get contents(): readonly Content[] {
    return this.stack.contents;
  }

  show(route: Route): Content {
    const key = routeKey(route);
    const content = this.stack.show(key, () => contentOf(route));
    const tab = this.subTabs.get(key) ?? this.addSubTab(route);
    tab.rename(content.label());
    for (const [other, item] of this.subTabs) item.mark(other === key);
    if (key === this.key) this.tab.rename(content.label());
    return content;
  }

  closeSub(route: Route): void {
    const key = routeKey(route);
    this.stack.close(key);
    this.subTabs.get(key)?.item.remove();
    this.subTabs.delete(key);
    this.showBar();
  }

  mark(isShown: boolean): void {
    this.tab.mark(isShown);
    this.section.classList.toggle("active", isShown);
    this.section.style.display = isShown ? "" : "none";
  }

  dispose(): void {
    this.stack.dispose();
    this.section.remove();
    this.tab.item.remove();
  }

  private addSubTab(route: Route): ConsoleTabItem {
    const key = routeKey(route);
    const isOwn = key === this.key;
    const path =
      route.kind === "contactRoles"
        ? contactRolesUrl(route.id)
        : route.kind === "record"
          ? recordUrl(route.id)
          : this.path;
    const url = isOwn ? this.path : `${path}?ws=${encodeURIComponent(this.path)}`;
    const tab = consoleTabItem(url, "sub", () =>
      isOwn ? this.console.close(this) : this.console.closeSub(this, route),
    );
    this.subTabs.set(key, tab);
    this.subBar.append(tab.item);
    this.showBar();
    return tab;
  }

  /** A workspace with its own page only has no second row of tabs. */
  private showBar(): void {
    this.subBar.style.display = this.subTabs.size > 1 ? "" : "none";
  }
}
