import type { Page } from "playwright-core";

/**
 * Settles when the page is drawn and still: fonts are there, what moves has come to its end, and nothing of the
 * document has changed over ten frames.
 */
export const untilAtRest = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    await document.fonts.ready;
    const ends = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(ends.map((one) => one.finished));
    await new Promise((done) => {
      let still = 0;
      const observer = new MutationObserver(() => { still = 0; });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const frame = () => {
        if (++still < 10) return requestAnimationFrame(frame);
        observer.disconnect();
        done();
      };
      requestAnimationFrame(frame);
    });
  })()`);
