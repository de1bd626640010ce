import type { Browser, CDPSession, Page } from "playwright-core";

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

export type PageReading = ReturnType<typeof readPage>;

/** One tab on the demo org, its complaints collected. */
export class Visit {
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

export const recordUrl = (host: string, id: string, query = "") =>
  `https://${host}.lightning.force.com/lightning/r/Opportunity/${id}/view${query}`;
