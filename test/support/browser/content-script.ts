/** The extension's own world in a page, beside the page's: what its content script could do, this can be told to do. */
import type { Page } from "playwright-core";

/** Runs an expression there, awaited, and brings its value back. */
export async function inContentScript<T>(page: Page, extensionId: string, expression: string): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const found = new Promise<number>((resolve) => {
      cdp.on("Runtime.executionContextCreated", ({ context: { id, origin, auxData } }) => {
        if (origin === `chrome-extension://${extensionId}` && auxData?.type === "isolated") resolve(id);
      });
    });
    await cdp.send("Runtime.enable");
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId: await found,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await cdp.detach();
  }
}
