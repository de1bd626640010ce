/**
 * Who put the focus on a chip: the rep, by Tab or by coming back from our menu, or a script of the page, which may
 * do so while the rep types. Only the rep's counts for keys. A pointer's press counts by itself; so do assistive
 * technologies, which press without keys.
 */

/** The Tab that is at work now, and what had the focus when it was pressed, from the document inwards. */
let tab: { event: KeyboardEvent; from: (Element | null)[] } | null = null;
let focused: Element | null = null;

const watched = new WeakSet<Document>();

/** Watches a document's keys, once until `signal` aborts; `rootOf` opens shadow roots, closed ones too. */
export function watchTab(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
  signal: AbortSignal,
): void {
  if (watched.has(document)) return;
  watched.add(document);
  signal.addEventListener("abort", () => watched.delete(document));
  const { body, defaultView } = document;
  defaultView?.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.key !== "Tab") return;
      const from: (Element | null)[] = [body, null];
      for (let at = body.ownerDocument.activeElement; at; at = rootOf(at)?.activeElement ?? null)
        from.push(at);
      tab = { event, from };
      setTimeout(() => {
        tab = null;
      });
    },
    { signal, capture: true },
  );
}

/** Watches how a chip comes to the focus. */
export function watchFocus(host: HTMLElement): void {
  host.addEventListener("focus", ({ relatedTarget }) => {
    if (focused === host) return;
    // The browser moves the focus once the key has been dispatched, from where it was; a script that calls
    // `focus()` does it during that, or from where the browser has just moved it.
    const isByTab =
      tab &&
      !tab.event.defaultPrevented &&
      tab.event.eventPhase === Event.NONE &&
      tab.from.includes(relatedTarget as Element | null);
    focused = isByTab ? host : null;
  });
  host.addEventListener("blur", () => {
    // Another window in front takes the focus along and brings it back.
    if (host.ownerDocument.hasFocus()) focused = null;
  });
}

/** Gives the focus to a chip, by the rep's own will. */
export function focusForRep(host: HTMLElement): void {
  focused = host;
  host.focus();
}

/** Whether the rep, not the page, brought the focus to this chip. */
export const isFocusedByRep = (host: HTMLElement): boolean => focused === host;
