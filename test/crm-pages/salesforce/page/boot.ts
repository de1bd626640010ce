/**
 * Runs before LWC: decides about shadow roots while `attachShadow` is still the browser's own.
 *
 * Closed roots: outputs without text beside readable fields were reported, owner lookups first (crm-dom.md, B).
 * Styles: global styles don't cross a native root, so each gets the stylesheet as a constructed sheet; Salesforce
 * ships the same rules with each component.
 */
import { options } from "./session";

const closedTags = new Set<string>();
if (options.closed !== "none") closedTags.add("force-owner-lookup");
if (options.closed === "lookups") closedTags.add("force-lookup").add("records-hoverable-link");

const sheet = new CSSStyleSheet();
const syntheticMark = "$$lwc-synthetic-mode";

const attachNatively = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attachShadow(init) {
  if (syntheticMark in init && (init as unknown as Record<string, unknown>)[syntheticMark] === true) {
    return attachNatively.call(this, init);
  }
  const root = attachNatively.call(this, closedTags.has(this.localName) ? { ...init, mode: "closed" } : init);
  root.adoptedStyleSheets = [sheet];
  return root;
};

/** Resolves when native roots are styled. */
export async function loadSharedStyles(): Promise<void> {
  const files = ["/_demo/slds.css", "/_demo/app.css"];
  const texts = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
  // A constructed sheet refuses @import, and fonts are the document's business.
  await sheet.replace(texts.join("\n").replace(/@import[^;]+;/g, ""));
}
