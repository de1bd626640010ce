/** Pages of the demo org as a content script sees them: one flat tree, styles within, without the program. */
import type { Page } from "playwright-core";
import { opportunitiesOf } from "../../crm-pages/salesforce/expected";
import { demoOrg } from "../browser/helpers";
import { launchBrowser } from "../browser/launch";

export interface SavedPage {
  crm: string;
  name: string;
  url: string;
  html: string;
  movable: string[];
}

const [first, second, third] = opportunitiesOf();
const shown = [
  {
    name: "en, layout items, tiles",
    id: first?.id,
    query: "lang=en_US&layout=layoutItems&highlights=lwc&nav=standard&roles=tiles&path=lwc",
  },
  {
    name: "zh-CN, dynamic forms, grid, console",
    id: second?.id,
    query: "lang=zh_CN&layout=dynamicForms&highlights=dynamic&nav=console&roles=grid&path=aura",
  },
  {
    name: "de, layout items, grid, split view",
    id: third?.id,
    query: "lang=de&layout=layoutItems&highlights=dynamic&nav=split&roles=grid&path=aura",
  },
];
const movable = [
  "records-record-layout-row",
  "records-record-layout-section",
  "records-record-layout-item",
  "flexipage-field",
  "records-highlights-details-item",
  "tr[data-row-key-value]:not([data-row-key-value=HEADER])",
  "lst-related-preview-card",
];

export async function lightningPages(crmPort: number): Promise<SavedPage[]> {
  const browser = await launchBrowser({ extension: null, crmPort, window: { width: 1440, height: 1000 } });
  try {
    const pages: SavedPage[] = [];
    for (const { name, id = "", query } of shown) {
      const page = await browser.context.newPage();
      await page.goto(`${demoOrg}/lightning/r/Opportunity/${id}/view?${query}`);
      await page
        .getByText(/Contact Roles|联系人角色|Kontaktrollen/)
        .first()
        .waitFor();
      await page.locator('a[href*="/Contact/003"]').first().waitFor();
      pages.push({ crm: "salesforce", name, url: page.url(), html: await save(page), movable });
      await page.close();
    }
    return pages;
  } finally {
    await browser.close();
  }
}

/** From a world of its own, where the page's patches of the DOM don't reach. */
async function save(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const world = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const { result } = await cdp.send("Runtime.evaluate", {
    contextId: world.executionContextId,
    returnByValue: true,
    expression: `(${serialise})()`,
  });
  await cdp.detach();
  return String(result.value);
}

/** As a script that builds the tree again: markup would not do, since a parser takes a `div` out of a `p`. */
const serialise = `() => {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  const styles = sheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join("\\n"));
  const copy = document.documentElement.cloneNode(true);
  for (const gone of copy.querySelectorAll("script, style, link")) gone.remove();
  const style = document.createElement("style");
  style.textContent = styles.join("\\n");
  copy.querySelector("head").append(style);
  const pack = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : [
          node.namespaceURI,
          node.localName,
          [...node.attributes].map(({ name, value }) => [name, value]),
          [...node.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE).map(pack),
        ];
  const unpack = (packed) => {
    if (typeof packed === "string") return document.createTextNode(packed);
    const [namespace, name, attributes, children] = packed;
    const element = document.createElementNS(namespace, name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    element.append(...children.map(unpack));
    return element;
  };
  const data = JSON.stringify(pack(copy)).replaceAll("<", "\\\\u003c");
  return "<!doctype html><script>const unpack = " + unpack + "; document.documentElement.replaceWith(unpack(" + data + "))</" + "script>";
}`;
