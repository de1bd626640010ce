import { h, icon } from "./dom";
import type { FieldItem } from "./fieldItem";
import type { RecordPage } from "./recordPage";

/** One compact field: label, then what `force:outputField` makes of the value (A: vendor's own selectors). */
function detail(item: FieldItem): HTMLElement {
  const value = item.href
    ? h(
        "a",
        {
          class: "textUnderline outputLookupLink slds-truncate forceOutputLookup",
          href: item.href,
          "data-recordid": item.linkId ?? false,
          title: item.text,
        },
        item.text,
      )
    : h("span", { class: "uiOutputText" }, item.text);
  const isThere = Object.values(item.output).some(Boolean);
  return h(
    "li",
    { class: "slds-page-header__detail-block forceHighlightsDetailItem" },
    h(
      "span",
      { class: "slds-form-element__label slds-truncate", title: item.label, style: "display: block" },
      item.label,
    ),
    h(
      "div",
      { class: "slds-form-element__control" },
      h("div", { class: "slds-form-element__static slds-truncate" }, isThere && value),
    ),
  );
}

/** The highlights panel in its Aura form (crm-dom.md, A). Drawn anew on every change, as Aura does. */
export function drawAuraHighlights(container: Element | null, page: RecordPage): void {
  if (!container) return;
  const title = h(
    "h1",
    { class: "slds-page-header__title slds-m-right_small slds-truncate slds-align-middle", title: page.name },
    h("span", { class: "uiOutputText" }, page.name),
  );
  const primary = h(
    "div",
    { class: "slds-media slds-no-space slds-grow" },
    h("div", { class: "slds-media__figure" }, icon(`standard:${page.object.toLowerCase()}`, "medium")),
    h(
      "div",
      { class: "slds-media__body" },
      h("p", { class: "entityNameTitle slds-line-height_reset" }, page.objectLabel),
      title,
    ),
  );
  container.replaceChildren(
    h(
      "div",
      {
        class: "highlights slds-clearfix slds-page-header slds-page-header_record-home forceHighlightsPanel",
      },
      h("div", { class: "slds-grid primaryFieldRow" }, primary),
      h(
        "ul",
        { class: "slds-grid slds-page-header__detail-row", style: "margin: 12px 0 0" },
        ...page.highlights.map(detail),
      ),
    ),
  );
}
