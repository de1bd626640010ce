import { display, recordName } from "../../org/display";
import { h, icon } from "../dom";
import { contentOf } from "../pages/content";
import { idsOf } from "../pages/listPage";
import { recordUrl, routeKey } from "../routes";
import { say, viewer } from "../session";
import { recordOf } from "../store";
import { consoleTab, HostStack } from "./hostStack";
import type { Shell } from "./shell";

function listItem(id: string): HTMLElement {
  const record = recordOf(id);
  if (!record) return h("li");
  const line = (apiName: string) =>
    h("span", { class: "slds-truncate" }, display(viewer, record, apiName).text);
  return h(
    "li",
    { class: "slds-split-view__list-item", role: "presentation", "data-split-id": id },
    h(
      "a",
      {
        class: "slds-split-view__list-item-action slds-grow slds-has-flexi-truncate splitViewListRecordLink",
        href: recordUrl(id),
        role: "option",
        "data-recordid": id,
      },
      h("span", { class: "slds-truncate split-name" }, recordName(viewer, record)),
      h("span", { class: "split-line" }, line("StageName"), line("CloseDate")),
      h("span", { class: "split-line" }, line("Amount")),
    ),
  );
}

/** A list on the left that repeats the opportunities' values, the record on the right (crm-dom.md, A/B). */
export function splitShell(): Shell {
  const list = h(
    "ul",
    { class: "slds-scrollable_y", role: "listbox" },
    ...idsOf("Opportunity").map(listItem),
  );
  const left = h(
    "div",
    { class: "split-left slds-split-view_container" },
    h(
      "article",
      { class: "slds-split-view oneConsoleObjectHome" },
      h(
        "header",
        { class: "slds-split-view__header" },
        h(
          "div",
          { class: "slds-media slds-media_center" },
          h("div", { class: "slds-media__figure" }, icon("standard:opportunity", "small")),
          h("h1", { class: "slds-page-header__title" }, say("RecentlyViewed")),
        ),
      ),
      list,
    ),
  );
  const right = h("div", { class: "split-right" });
  const stack = new HostStack(right, consoleTab);
  return {
    element: h("div", { class: "navexSplitViewWrapper" }, left, right),
    show({ route }) {
      const content = stack.show(routeKey(route), () => contentOf(route));
      for (const item of list.children) {
        item.classList.toggle(
          "slds-is-selected",
          route.kind === "record" && item.getAttribute("data-split-id") === route.id,
        );
      }
      return content;
    },
    addressOf: (url) => url,
    get contents() {
      return stack.contents;
    },
  };
}
