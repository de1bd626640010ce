/**
 * Looks at the demo org itself: every layout in every language and both kinds of shadow must load without an error
 * and show what `expected.ts` says.
 *
 *   npx tsx test/crm-pages/salesforce/check.ts [--pictures FOLDER] [--host native-demo]
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { type CrmServer, startCrmServer } from "../../support/crm-server";
import { type ExpectedField, expectedReading, type Reader, type ReadingField } from "./expected";
import { stories } from "./org/opportunities";
import type { Language } from "./org/types";

/**
 * Runs in an isolated world, as a content script does: LWC's synthetic shadow, a patch of the page's own world, isn't
 * there, and native roots are opened. It stands for a careful reader, not for the product's.
 */
function readPage() {
  const all = (selector: string, from: ParentNode): Element[] => {
    const found = [...from.querySelectorAll(selector)];
    for (const element of from.querySelectorAll("*"))
      if (element.shadowRoot) found.push(...all(selector, element.shadowRoot));
    return found;
  };
  const isShown = (element: Element) => element.checkVisibility();
  const outside = (element: Element): boolean => {
    for (
      let at: Node | null = element;
      at;
      at = at instanceof ShadowRoot ? at.host : ((at as Element).assignedSlot ?? at.parentNode)
    ) {
      if (at instanceof Element && at.matches("[role=dialog]")) return false;
    }
    return true;
  };
  const shownValue = (apiName: string): string | null => {
    const items = all(`[data-target-selection-name="sfdc:RecordField.Opportunity.${apiName}"]`, document);
    const item = items.find((element) => isShown(element) && outside(element));
    const value = item && all(".test-id__field-value", item)[0];
    if (!value) return null;
    const texts = (node: Node): string => {
      if (
        node instanceof Element &&
        (node.matches(".slds-assistive-text") || getComputedStyle(node).display === "none")
      )
        return "";
      if (node instanceof Text) return node.data;
      const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      const children =
        inner instanceof HTMLSlotElement && inner.assignedNodes().length > 0
          ? inner.assignedNodes()
          : [...inner.childNodes];
      return children.map(texts).join("");
    };
    return texts(value).trim();
  };
  const names = [
    "Name",
    "AccountId",
    "Amount",
    "CloseDate",
    "StageName",
    "Probability",
    "ForecastCategoryName",
    "NextStep",
  ];
  return {
    fields: Object.fromEntries(names.map((name) => [name, shownValue(name)])),
    contacts: all("a[href*='/Contact/003']", document)
      .filter((link) => isShown(link) && outside(link))
      .map((link) => link.getAttribute("href")),
    closedOwner: all("force-owner-lookup", document).some(
      (owner) => owner.shadowRoot === null && owner.childNodes.length === 0,
    ),
  };
}

type PageReading = ReturnType<typeof readPage>;

const apiNames: Partial<Record<ReadingField, string>> = {
  name: "Name",
  account: "AccountId",
  amount: "Amount",
  closeDate: "CloseDate",
  stage: "StageName",
  probability: "Probability",
  forecastCategory: "ForecastCategoryName",
  nextStep: "NextStep",
};

function differences(reading: PageReading, id: string, reader: Reader): string[] {
  const expected = expectedReading(id, reader);
  const wanted = (field: ExpectedField) =>
    field.state === "read" ? field.text : field.state === "blank" ? "" : null;
  return Object.entries(apiNames).flatMap(([field, apiName]) => {
    const want = wanted(expected.fields[field as ReadingField]);
    const got = reading.fields[apiName] ?? null;
    return want === got ? [] : [`${field}: expected ${JSON.stringify(want)}, shown ${JSON.stringify(got)}`];
  });
}

class Visit {
  private readonly problems: string[] = [];
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly label: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.problem(message.text());
    });
    page.on("pageerror", (error) => this.problem(`${error.message} ${error.stack ?? ""}`.slice(0, 500)));
  }

  static async to(browser: Browser, url: string, viewport = { width: 1280, height: 900 }): Promise<Visit> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
    const page = await context.newPage();
    const visit = new Visit(page, await context.newCDPSession(page), url);
    await page.goto(url);
    await page.waitForFunction("document.documentElement.dataset.ssmDemo === 'ready'");
    await visit.settle();
    return visit;
  }

  problem(text: string): void {
    this.problems.push(`${this.label}\n    ${text}`);
  }

  /** Two frames: LWC renders in microtasks, observers answer by the next frame. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) =>
          setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), 60),
        ),
    );
  }

  async read(): Promise<PageReading> {
    const { frameTree } = await this.session.send("Page.getFrameTree");
    const { executionContextId } = await this.session.send("Page.createIsolatedWorld", {
      frameId: frameTree.frame.id,
    });
    // tsx names functions by a helper that the page doesn't have.
    const expression = `(() => { const __name = (value) => value; return (${readPage.toString()})() })()`;
    const { result, exceptionDetails } = await this.session.send("Runtime.evaluate", {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as PageReading;
  }

  async end(): Promise<string[]> {
    await this.page.context().close();
    return this.problems;
  }
}

const languages: readonly Language[] = ["en_US", "zh_CN", "de", "ja"];
const recordUrl = (host: string, id: string, query = "") =>
  `https://${host}.lightning.force.com/lightning/r/Opportunity/${id}/view${query}`;

async function checkReadings(browser: Browser, host: string): Promise<string[]> {
  const problems: string[] = [];
  for (const layout of ["layoutItems", "dynamicForms"]) {
    for (const nav of ["standard", "split", "console"]) {
      for (const lang of languages) {
        const roles = { standard: "tiles", split: "grid", console: "tab" }[nav];
        const highlights = layout === "layoutItems" ? "lwc" : "dynamic";
        const query = `?layout=${layout}&nav=${nav}&lang=${lang}&highlights=${highlights}&roles=${roles}&path=${nav === "split" ? "aura" : "lwc"}`;
        const first = Object.values(stories)[0]?.id ?? "";
        const visit = await Visit.to(browser, recordUrl(host, first, query));
        for (const { id } of Object.values(stories)) {
          await visit.page.evaluate(
            (url) => window.ssmDemo.navigate(url),
            `/lightning/r/Opportunity/${id}/view`,
          );
          await visit.settle();
          await visit.page.evaluate(() => window.ssmDemo.loadRelatedList());
          await visit.settle();
          const reading = await visit.read();
          for (const difference of differences(reading, id, { language: lang }))
            visit.problem(`${query} ${id} ${difference}`);
          const expected = expectedReading(id, { language: lang });
          if (roles !== "tab" && new Set(reading.contacts).size !== expected.contacts.length)
            visit.problem(`${query} ${id}: ${reading.contacts.length} contacts`);
          if (!reading.closedOwner) visit.problem(`${query} ${id}: the owner's root is open`);
          const title = await visit.page.title();
          if (title !== expected.title) visit.problem(`${query}: title ${title}`);
        }
        problems.push(...(await visit.end()));
      }
    }
  }
  return problems;
}

async function checkNavigation(browser: Browser, host: string): Promise<string[]> {
  const visit = await Visit.to(
    browser,
    `https://${host}.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent`,
  );
  const { page } = visit;
  const expectTitle = async (text: string) => {
    await visit.settle();
    const title = await page.title();
    if (!title.startsWith(text)) visit.problem(`expected ${text}, title ${title}`);
  };
  await page.click(`a[data-recordid="${stories.healthy.id}"]`);
  await expectTitle("Halcyon");
  await page.evaluate(
    (url) => window.ssmDemo.navigate(url),
    `/lightning/r/${stories.early.id.slice(0, 15)}/view`,
  );
  await expectTitle("Nordwind");
  await page.goBack();
  await expectTitle("Halcyon");
  await page.goForward();
  await expectTitle("Nordwind");
  const kept = await page.evaluate(() => window.ssmDemo.recordsInDom());
  if (kept.length !== 2) visit.problem(`records in the DOM: ${kept.join()}`);
  const shown = await page.locator(".lafPageHost.active").count();
  const hidden = await page.locator(".lafPageHost:not(.active)").count();
  if (shown !== 1 || hidden !== 2) visit.problem(`${shown} shown, ${hidden} hidden page hosts`);
  await page.evaluate((id) => window.ssmDemo.setField(id, "Name", "Renamed"), stories.early.id);
  await expectTitle("Renamed");
  return visit.end();
}

async function takePictures(browser: Browser, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const id = stories.ahead.id;
  const pictures: readonly (readonly [string, string, number, ((page: Page) => Promise<unknown>)?])[] = [
    ["standard-1280", recordUrl("ssm-demo", stories.healthy.id), 1280],
    ["standard-1920-zh", recordUrl("ssm-demo", id, "?lang=zh_CN"), 1920],
    [
      "dynamic-forms-grid-de",
      recordUrl(
        "ssm-demo",
        stories.early.id,
        "?lang=de&layout=dynamicForms&highlights=dynamic&roles=grid&path=aura",
      ),
      1280,
    ],
    ["compact-ja", recordUrl("ssm-demo", stories.stalled.id, "?lang=ja&density=compact&theme=cosmos"), 1280],
    [
      "console",
      recordUrl("ssm-demo", stories.noLeader.id, "?nav=console"),
      1920,
      (page) =>
        page.evaluate(
          (url) => window.ssmDemo.navigate(url),
          `/lightning/r/Account/${stories.noLeader.AccountId}/view?ws=${encodeURIComponent(`/lightning/r/Opportunity/${stories.noLeader.id}/view`)}`,
        ),
    ],
    ["split", recordUrl("ssm-demo", stories.won.id, "?nav=split"), 1920],
    ["list", "https://ssm-demo.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent", 1280],
    [
      "contact-roles",
      `https://ssm-demo.lightning.force.com/lightning/r/Opportunity/${id}/related/OpportunityContactRoles/view`,
      1280,
    ],
    ["native", recordUrl("native-demo", stories.healthy.id), 1280],
    ["two", recordUrl("ssm-demo-two", stories.healthy.id), 1280],
    ["sandbox", recordUrl("ssm-demo--uat.sandbox", stories.inbound.id), 1280],
    [
      "hover-card",
      recordUrl("ssm-demo", stories.healthy.id),
      1280,
      (page) => page.evaluate((other) => window.ssmDemo.openHoverCard(other), stories.inbound.id),
    ],
    [
      "edit-modal",
      recordUrl("ssm-demo", stories.healthy.id),
      1280,
      (page) => page.evaluate((other) => window.ssmDemo.openEditModal(other), id),
    ],
  ];
  for (const [name, url, width, prepare] of pictures) {
    const visit = await Visit.to(browser, url, { width, height: width === 1920 ? 1080 : 900 });
    await prepare?.(visit.page);
    await visit.page.waitForTimeout(600);
    await visit.page.screenshot({ path: path.join(folder, `${name}.png`) });
    for (const problem of await visit.end()) console.log(problem);
  }
}

async function check(server: CrmServer): Promise<number> {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", ...server.chromiumArguments],
  });
  const at = process.argv.indexOf("--pictures");
  try {
    if (at > 0) {
      await takePictures(browser, process.argv[at + 1] ?? "build/pictures");
      return 0;
    }
    const problems: string[] = [];
    for (const host of ["ssm-demo", "native-demo"]) {
      problems.push(...(await checkNavigation(browser, host)), ...(await checkReadings(browser, host)));
    }
    for (const problem of problems) console.log(problem);
    console.log(problems.length === 0 ? "The demo org shows what it should." : `${problems.length} problems`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

const server = await startCrmServer();
process.exitCode = await check(server);
await server.close();
