import { h, icon } from "../dom";
import { intents } from "../intents";
import { say } from "../session";

export interface ConsoleTabItem {
  readonly item: HTMLElement;
  rename(title: string): void;
  mark(isShown: boolean): void;
}

const classesOf = {
  workspace: "slds-context-bar__item slds-context-bar__item_tab",
  sub: "slds-sub-tabs__item slds-grid slds-grid_vertical-align-center",
};

/** `.oneConsoleTabItem` with its link, title and closing button (crm-dom.md, A). */
export function consoleTabItem(url: string, kind: "workspace" | "sub", close: () => void): ConsoleTabItem {
  const title = h("span", { class: "title slds-truncate" });
  const open = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    intents.navigate(url);
  };
  const link = h(
    "a",
    { class: "tabHeader slds-context-bar__label-action", role: "tab", href: url, onclick: open },
    title,
  );
  const closing = h(
    "button",
    {
      class: "slds-button slds-button_icon slds-button_icon-x-small",
      type: "button",
      title: say("Close"),
      onclick: close,
    },
    icon("utility:close", "xx-small"),
  );
  const item = h(
    "li",
    { class: `oneConsoleTabItem tabItem ${classesOf[kind]}`, role: "presentation" },
    link,
    h("div", { class: "close slds-col_bump-left" }, closing),
  );
  return {
    item,
    rename: (text) => {
      title.textContent = text;
      title.title = text;
    },
    mark: (isShown) => {
      item.classList.toggle("active", isShown);
      item.classList.toggle("slds-is-active", isShown);
    },
  };
}
