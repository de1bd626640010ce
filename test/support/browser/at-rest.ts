import type { Frame, Page } from "playwright-core";

/**
 * Settles when the page is drawn and still: fonts are there, nothing moves that comes to an end, and nothing of the
 * document has changed over ten frames. (Looked at frame by frame: the promise of a transition that another one
 * takes the place of was seen never to settle.)
 */
export const untilAtRest = (page: Frame | Page): Promise<void> =>
  page.evaluate(`(async () => {
    await document.fonts.ready;
    const moves = () => document.getAnimations().some(
      (one) => one.playState === "running" && Number.isFinite(one.effect?.getComputedTiming().endTime),
    );
    await new Promise((done) => {
      let still = 0;
      const observer = new MutationObserver(() => { still = 0; });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const frame = () => {
        still = moves() ? 0 : still + 1;
        if (still < 10) return requestAnimationFrame(frame);
        observer.disconnect();
        done();
      };
      requestAnimationFrame(frame);
    });
  })()`);
