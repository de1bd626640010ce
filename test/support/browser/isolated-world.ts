/** The extension's own world in a page, seen through the developer tools: what of it listens and what observes. */
import type { CDPSession, Page } from "playwright-core";

export interface IsolatedWorld {
  /** Listeners of ours on the window, the document and everything in it. */
  listeners(): Promise<string[]>;
  /** How many of our mutation observers still hear of a change of the page, made and undone at once. */
  observing(): Promise<number>;
  /** From now on counts what we ask of the page's structure: selectors tried, styles and boxes computed, hits tested. */
  countQueries(): Promise<{ taken(): Promise<number> }>;
}

/** Opens the page's tools; the content script must have run. */
export async function isolatedWorld(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const cdp = await page.context().newCDPSession(page);
  const contextId = await contextOf(cdp, extensionId);
  async function handle(expression: string): Promise<string> {
    const { result } = await cdp.send("Runtime.evaluate", { expression, contextId });
    if (!result.objectId) throw new Error(`${expression} is no object.`);
    return result.objectId;
  }
  return {
    async listeners() {
      const found: string[] = [];
      for (const target of ["window", "document", "navigation", "visualViewport"]) {
        const { listeners } = await cdp.send("DOMDebugger.getEventListeners", {
          objectId: await handle(target),
          depth: target === "document" ? -1 : 1,
          pierce: true,
        });
        found.push(...listeners.map(({ type }) => `${target} ${type}`));
      }
      return found.sort();
    },
    async observing() {
      const prototypeObjectId = await handle("MutationObserver.prototype");
      const { objects } = await cdp.send("Runtime.queryObjects", { prototypeObjectId });
      const { result } = await cdp.send("Runtime.callFunctionOn", {
        objectId: objects.objectId ?? "",
        functionDeclaration: countObserving,
        returnByValue: true,
      });
      return Number(result.value);
    },
    async countQueries() {
      await cdp.send("Runtime.evaluate", { expression: countingQueries, contextId });
      return {
        async taken() {
          const { result } = await cdp.send("Runtime.evaluate", { expression: "queriesTaken", contextId });
          return Number(result.value);
        },
      };
    },
  };
}

const countingQueries = `globalThis.queriesTaken = 0;
for (const [owner, names] of [
  [Document.prototype, ["querySelector", "querySelectorAll", "elementFromPoint", "elementsFromPoint"]],
  [DocumentFragment.prototype, ["querySelector", "querySelectorAll"]],
  [ShadowRoot.prototype, ["elementFromPoint", "elementsFromPoint"]],
  [Element.prototype, ["querySelector", "querySelectorAll", "matches", "closest", "getBoundingClientRect", "checkVisibility"]],
  [globalThis, ["getComputedStyle"]],
])
  for (const name of names) {
    const was = owner[name];
    if (!was) continue;
    owner[name] = function (...given) {
      queriesTaken += 1;
      return was.apply(this, given);
    };
  }`;

/** An observer that observes has records waiting before the change's own task has ended; a class of ours is none. */
const countObserving = `function () {
  const probe = document.createElement("i");
  for (const parent of document.querySelectorAll("html, body, body *")) {
    parent.append(probe);
    probe.remove();
  }
  const observers = this.filter((one) => !Object.hasOwn(one, "constructor"));
  return observers.filter((observer) => observer.takeRecords().length > 0).length;
}`;

async function contextOf(cdp: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    cdp.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await cdp.send("Runtime.enable");
  return found;
}
