import { createElement } from "lwc";
import Appnav from "one/appnav";
import { h, icon } from "./dom";
import { listUrl } from "./routes";
import { options, org, say } from "./session";

const action = (name: string, label: string, classes = "") =>
  h(
    "li",
    { class: "slds-global-actions__item" },
    h(
      "button",
      {
        class: `slds-button slds-button_icon slds-button_icon-container slds-button_icon-small slds-global-actions__item-action ${classes}`,
        type: "button",
        title: label,
      },
      icon(name, "x-small"),
    ),
  );

/** The global header: search, the row of icons, the user. Its `header` is fixed, which a docked sidebar must mind. */
export function globalHeader(): HTMLElement {
  const search = h(
    "div",
    { class: "slds-global-header__item slds-global-header__item_search" },
    h(
      "button",
      {
        class: "slds-button slds-button_neutral search-button slds-truncate",
        type: "button",
        "aria-label": say("Search"),
      },
      icon("utility:search", "x-small"),
      h("span", { class: "search-text" }, say("Search")),
    ),
  );
  const actions = h(
    "ul",
    { class: "slds-global-actions" },
    action("utility:favorite", "Favorites"),
    action("utility:add", "Global Actions", "globalCreateTrigger"),
    action("utility:trailhead_alt", "Guidance Center", "trailheadTrigger"),
    action("utility:help", "Salesforce Help"),
    action("utility:setup", "Setup", "menuTriggerLink"),
    action("utility:notification", "Notifications", "unsNotificationsCounter"),
    h(
      "li",
      { class: "slds-global-actions__item" },
      h(
        "button",
        { class: "slds-button userProfileCardTriggerRoot", type: "button", title: "View profile" },
        h(
          "span",
          { class: "slds-avatar slds-avatar_circle slds-avatar_medium" },
          icon("standard:user", "medium"),
        ),
      ),
    ),
  );
  const logo = h(
    "div",
    { class: "slds-global-header__item" },
    h("div", { class: "demo-logo", title: "SSM demo org" }, icon("utility:salesforce1", "small", "")),
  );
  const banner =
    org.sandbox && h("div", { class: "sandbox-banner oneSystemMessage" }, say("Sandbox", org.sandbox));
  return h(
    "header",
    { class: "oneHeader slds-global-header_container", id: "oneHeader" },
    banner,
    h("div", { class: "slds-global-header slds-grid slds-grid_align-spread" }, logo, search, actions),
  );
}

export interface NavigationBar {
  readonly element: HTMLElement;
  /** Where a console puts its workspace tabs. */
  readonly tabs: HTMLElement;
  mark(id: string): void;
}

const items = () => [
  { id: "Home", url: "/lightning/page/home", label: say("Home"), hasMenu: false },
  { id: "Opportunity", url: listUrl("Opportunity"), label: say("Opportunities"), hasMenu: true },
  { id: "Account", url: listUrl("Account"), label: say("Accounts"), hasMenu: true },
  { id: "Contact", url: listUrl("Contact"), label: say("Contacts"), hasMenu: true },
  { id: "Task", url: "/lightning/o/Task/home", label: say("Tasks"), hasMenu: true },
  { id: "Report", url: "/lightning/o/Report/home", label: say("Reports"), hasMenu: true },
  { id: "Dashboard", url: "/lightning/o/Dashboard/home", label: say("Dashboards"), hasMenu: true },
];

export function navigationBar(): NavigationBar {
  const tabs = h("ul", { class: "oneConsoleTabContainer tabBarItems slds-grid", role: "tablist" });
  const isConsole = options.nav === "console";
  const nav = createElement("one-appnav", { is: Appnav });
  // A console's bar has one menu of objects; the rest of its width belongs to the workspace tabs.
  const shownItems = isConsole ? items().filter((item) => item.id === "Opportunity") : items();
  Object.assign(nav, { appName: say(isConsole ? "SalesConsole" : "Sales"), items: shownItems });
  return {
    element: h(
      "div",
      { class: `oneGlobalNav ${isConsole ? "oneConsoleNav" : "navexStandardNav"}` },
      nav,
      isConsole && tabs,
    ),
    tabs,
    mark: (id) => Object.assign(nav, { current: id }),
  };
}
