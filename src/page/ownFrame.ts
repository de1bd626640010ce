import { askWorker } from "./askWorker";
import { hostReset, sheet } from "./styles";

/** An extension page of ours inside the CRM's document. */
export interface OwnFrame {
  host: HTMLElement;
  root: ShadowRoot;
  iframe: HTMLIFrameElement;
  /** By the rep's own will: puts a frame back that was given up, with new patience. */
  restore(): void;
}

/** How often a page may take our element away before we give up politely. */
const patience = 10;
/** How often it may write attributes on it: a dialog's library hides all but the dialog, and that is no attack. */
const attributePatience = 200;
/**
 * Puts an extension page into the document: an iframe in a closed shadow root under `<html>`. A one-time token
 * goes to the service worker and, in the address, to the page, which shows nothing until the worker confirms
 * it. The element is put back when the page removes, moves or changes it, up to ten times; then it is left out
 * and `gaveUp` is told. Gone when `signal` aborts.
 */
export function ownFrame(
  page: string,
  title: string,
  css: string,
  signal: AbortSignal,
  gaveUp?: () => void,
): OwnFrame {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheet(hostReset + css)];
  const iframe = document.createElement("iframe");
  iframe.title = title;
  // For any origin: the frame's own is not that of its address, which changes by session (`use_dynamic_url`).
  iframe.allow = "clipboard-write *";
  let restored = 0;
  let cleaned = 0;

  /**
   * A frame that comes into the document loads anew, and the token that its page had is spent. It comes with its
   * address: an empty one first takes the browser thrice the time (5 ms, measured).
   */
  function put(): void {
    iframe.remove();
    document.documentElement.append(host);
    guard.observe(document.documentElement, { childList: true });
    const token = crypto.getRandomValues(new Uint32Array(4)).join("-");
    const registering = restored;
    const isWanted = () => !signal.aborted && registering === restored && chrome.runtime?.id;
    void askWorker<null>({ name: "frame/register", token }).then((registered) => {
      if (!registered || !isWanted()) return;
      iframe.src = `${chrome.runtime.getURL(page)}#${token}`;
      root.prepend(iframe);
    });
  }

  const guard = new MutationObserver(() => {
    for (const { name } of [...host.attributes])
      if (cleaned++ < attributePatience) host.removeAttribute(name);
    if (host.parentNode === document.documentElement) {
      guard.takeRecords();
      return;
    }
    if (restored++ < patience) {
      put();
      guard.takeRecords();
      return;
    }
    guard.disconnect();
    host.remove();
    gaveUp?.();
  });
  function watchHost(): void {
    guard.observe(document, { childList: true });
    guard.observe(host, { attributes: true });
  }
  watchHost();
  put();
  signal.addEventListener("abort", () => {
    guard.disconnect();
    host.remove();
  });
  return {
    host,
    root,
    iframe,
    restore() {
      if (host.isConnected || signal.aborted) return;
      restored = cleaned = 0;
      watchHost();
      put();
    },
  };
}
