import { display, recordName } from "../../org/display";
import { fieldOf } from "../../org/fields";
import { h, icon } from "../dom";
import { recordUrl } from "../routes";
import { org, say, viewer } from "../session";
import { onChange, recordOf } from "../store";
import type { Content } from "./content";
import { listTable } from "./listTable";

type ListObject = "Opportunity" | "Account" | "Contact";

const columns: Record<ListObject, readonly string[]> = {
  Opportunity: ["Name", "AccountId", "Amount", "CloseDate", "StageName", "OwnerId"],
  Account: ["Name", "BillingCity", "Phone", "Industry", "OwnerId"],
  Contact: ["Name", "AccountId", "Title", "Phone", "Email"],
};

const plural = { Opportunity: "Opportunities", Account: "Accounts", Contact: "Contacts" } as const;

export function idsOf(object: ListObject): string[] {
  if (object === "Opportunity") return org.opportunities.map((opportunity) => opportunity.id);
  if (object === "Account") return org.accounts.map((account) => account.id);
  return org.accounts.flatMap((account) => account.contacts.map((contact) => contact.id));
}

function table(object: ListObject): HTMLElement {
  const records = idsOf(object).flatMap((id) => recordOf(id) ?? []);
  return listTable(
    columns[object].map((apiName) => ({ label: fieldOf(object, apiName).label[viewer.language], apiName })),
    records.map((record) => ({
      id: record.id,
      cells: columns[object].map((apiName) => {
        if (apiName === "Name")
          return { text: recordName(viewer, record), href: recordUrl(record.id), recordId: record.id };
        const shown = display(viewer, record, apiName);
        return {
          text: shown.text,
          href: shown.recordId && recordUrl(shown.recordId),
          recordId: shown.recordId,
        };
      }),
    })),
  );
}

/** A list view, which Lightning still draws in Aura: it shows many records and is none. */
export function listPage(object: ListObject): Content {
  const objectLabel = say(plural[object]);
  const listName = say("RecentlyViewed");
  const body = h("div", { class: "slds-card list-body" }, table(object));
  const header = h(
    "div",
    { class: "slds-page-header slds-page-header_object-home" },
    h(
      "div",
      { class: "slds-page-header__row" },
      h(
        "div",
        { class: "slds-page-header__col-title slds-media" },
        h("div", { class: "slds-media__figure" }, icon(`standard:${object.toLowerCase()}`, "medium")),
        h(
          "div",
          { class: "slds-media__body" },
          h(
            "div",
            { class: "slds-page-header__name-meta" },
            h("nav", { class: "entityNameTitle" }, objectLabel),
          ),
          h(
            "h1",
            { class: "slds-page-header__title listViewTitle" },
            h("span", { class: "triggerLinkText selectedListView" }, listName),
            " ",
            icon("utility:down", "xx-small"),
          ),
        ),
      ),
      h(
        "div",
        { class: "slds-page-header__col-actions" },
        h("button", { class: "slds-button slds-button_neutral", type: "button" }, say("New")),
      ),
    ),
    h(
      "div",
      { class: "slds-page-header__row slds-m-top_x-small" },
      h(
        "p",
        { class: "slds-page-header__meta-text countSortedByFilteredBy" },
        say("ItemsUpdated", idsOf(object).length),
      ),
    ),
  );
  const stop = onChange(() => body.replaceChildren(table(object)));
  return {
    element: h("div", { class: "forceListViewManager oneObjectHome slds-card" }, header, body),
    title: () => `${listName} | ${objectLabel} | Salesforce`,
    label: () => objectLabel,
    dispose: stop,
  };
}
