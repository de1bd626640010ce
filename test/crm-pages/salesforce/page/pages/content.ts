import { createElement } from "lwc";
import RecordHomeFlexipage2 from "one/recordHomeFlexipage2";
import { h } from "../dom";
import { RecordPage } from "../recordPage";
import { type Route, routeKey } from "../routes";
import { options, say } from "../session";
import { recordOf } from "../store";
import { contactRolesPage } from "./contactRolesPage";
import { feed } from "./feed";
import { listPage } from "./listPage";

/** What stands in a page host, whichever kind of navigation hosts it. */
export interface Content {
  readonly element: HTMLElement;
  readonly title: () => string;
  /** The tab's name in a console. */
  readonly label: () => string;
  readonly page?: RecordPage;
  readonly dispose: () => void;
}

function missingPage(): Content {
  const text = say("PageMissing");
  return {
    element: h("div", { class: "slds-card slds-p-around_xx-large slds-text-align_center" }, text),
    title: () => "Salesforce",
    label: () => "–",
    dispose: () => {},
  };
}

function recordContent(route: Extract<Route, { kind: "record" }>): Content {
  const record = recordOf(route.id);
  if (!record) return missingPage();
  const page = new RecordPage(routeKey(route), record);
  const home = createElement("one-record-home-flexipage2", { is: RecordHomeFlexipage2 });
  Object.assign(home, { page });
  return {
    element: h(
      "div",
      { class: "oneRecordHomeFlexipage2Wrapper" },
      home,
      options.bulk > 0 && feed(options.bulk),
    ),
    title: () => `${page.name} | ${page.objectLabel} | Salesforce`,
    label: () => page.name,
    page,
    dispose: () => page.dispose(),
  };
}

export function contentOf(route: Route): Content {
  switch (route.kind) {
    case "record":
      return recordContent(route);
    case "contactRoles":
      return contactRolesPage(route.id) ?? missingPage();
    case "list":
      return listPage(route.object);
    default:
      return missingPage();
  }
}
