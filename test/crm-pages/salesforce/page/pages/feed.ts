import { h } from "../dom";

const elementsPerItem = 5;

/** A feed of so many elements that has no field of any record in it. */
export function feed(elements: number): HTMLElement {
  const items = Array.from({ length: Math.ceil(elements / elementsPerItem) }, (_, at) =>
    h(
      "article",
      { class: "cuf-feedItem slds-post" },
      h("header", {}, h("span", { class: "cuf-entityLinkId" }, `Post ${at + 1}`)),
      h("div", { class: "cuf-feedBodyText" }, h("p", {}, "The customer called about the delivery.")),
    ),
  );
  return h("section", { class: "forceChatterFeed slds-card slds-m-top_small" }, ...items);
}
