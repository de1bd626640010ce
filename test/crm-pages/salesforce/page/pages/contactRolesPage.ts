import { recordName } from "../../org/display";
import { contactRoleRows } from "../contactRoleRows";
import { h } from "../dom";
import { listUrl, recordUrl } from "../routes";
import { say, viewer } from "../session";
import { recordOf } from "../store";
import type { Content } from "./content";
import { listTable } from "./listTable";

/** The related list in full: an Aura page of its own, which is not the opportunity's record page (crm-dom.md, B). */
export function contactRolesPage(opportunityId: string): Content | undefined {
  const record = recordOf(opportunityId);
  if (record?.object !== "Opportunity") return undefined;
  const name = recordName(viewer, record);
  const title = say("ContactRoles");
  const rows = contactRoleRows(opportunityId);
  const table = listTable(
    [
      { label: say("ContactName"), apiName: "ContactId" },
      { label: say("Role"), apiName: "Role" },
      { label: say("Title"), apiName: "Title" },
      { label: say("Primary"), apiName: "IsPrimary" },
    ],
    rows.map((row) => ({
      id: row.id,
      cells: [
        { text: row.name, href: row.url, recordId: row.contactId },
        { text: row.role },
        { text: row.title },
        { text: say(row.isPrimary ? "True" : "False"), isChecked: row.isPrimary },
      ],
    })),
  );
  const crumbs = h(
    "nav",
    { role: "navigation", "aria-label": "Breadcrumbs" },
    h(
      "ol",
      { class: "slds-breadcrumb slds-list_horizontal" },
      h(
        "li",
        { class: "slds-breadcrumb__item" },
        h("a", { href: listUrl("Opportunity") }, say("Opportunities")),
      ),
      h("li", { class: "slds-breadcrumb__item" }, h("a", { href: recordUrl(opportunityId) }, name)),
    ),
  );
  return {
    element: h(
      "div",
      { class: "forceRelatedListDesktop forceListViewManager slds-card" },
      h(
        "div",
        { class: "slds-page-header slds-page-header_related-list" },
        crumbs,
        h(
          "div",
          { class: "slds-page-header__row" },
          h(
            "div",
            { class: "slds-page-header__col-title" },
            h("h1", { class: "slds-page-header__title listViewTitle slds-truncate", title }, title),
          ),
          h(
            "div",
            { class: "slds-page-header__col-actions" },
            h("button", { class: "slds-button slds-button_neutral", type: "button" }, say("AddContactRoles")),
          ),
        ),
        h("p", { class: "slds-page-header__meta-text" }, say("ItemsUpdated", rows.length)),
      ),
      h("div", { class: "list-body" }, table),
    ),
    title: () => `${title} | ${name} | Salesforce`,
    label: () => title,
    dispose: () => {},
  };
}
