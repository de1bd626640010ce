import { h } from "../dom";
import type { Content } from "../pages/content";
import { options } from "../session";

interface Host {
  readonly element: HTMLElement;
  readonly marked: readonly HTMLElement[];
  readonly content: Content;
}

/** Builds what stands around a page's content; `marked` are the elements that carry the class "active". */
export type Frame = (content: HTMLElement) => { element: HTMLElement; marked: readonly HTMLElement[] };

/** `div.windowViewMode-….lafPageHost`, the page host of every kind of navigation (crm-dom.md, B). */
export const pageHost =
  (mode: "normal oneContent" | "maximized"): Frame =>
  (content) => {
    const element = h("div", { class: `windowViewMode-${mode} lafPageHost` }, content);
    return { element, marked: [element] };
  };

/** `section.tabContent.oneConsoleTab` around a page host (crm-dom.md, B). */
export const consoleTab: Frame = (content) => {
  const host = pageHost("maximized")(content);
  const element = h(
    "section",
    { class: "tabContent oneConsoleTab", role: "tabpanel" },
    h("div", { class: "oneWorkspaceTabWrapper" }, host.element),
  );
  return { element, marked: [element, ...host.marked] };
};

/**
 * Pages stacked in one place, one shown. Visited ones stay in the DOM, hidden, with all their labels and values
 * (crm-dom.md, B), until there are too many.
 */
export class HostStack {
  /** In order of showing, the shown one last. */
  private readonly hosts = new Map<string, Host>();

  constructor(
    readonly container: HTMLElement,
    private readonly frame: Frame,
  ) {}

  show(key: string, create: () => Content): Content {
    const known = this.hosts.get(key);
    const host = known ?? this.add(create());
    this.hide();
    this.hosts.delete(key);
    this.hosts.set(key, host);
    for (const element of host.marked) element.classList.add("active");
    host.element.style.display = "";
    this.evict();
    return host.content;
  }

  /** Hides whatever is shown. */
  hide(): void {
    for (const host of this.hosts.values()) {
      for (const element of host.marked) element.classList.remove("active");
      host.element.style.display = "none";
    }
  }

  get contents(): Content[] {
    return [...this.hosts.values()].map((host) => host.content);
  }

  close(key: string): void {
    const host = this.hosts.get(key);
    if (host) this.remove(key, host);
  }

  private add(content: Content): Host {
    const { element, marked } = this.frame(content.element);
    this.container.append(element);
    return { element, marked, content };
  }

  private evict(): void {
    for (const [key, host] of this.hosts) {
      if (this.hosts.size <= Math.max(1, options.keep)) return;
      this.remove(key, host);
    }
  }

  private remove(key: string, host: Host): void {
    this.hosts.delete(key);
    host.element.remove();
    host.content.dispose();
  }

  dispose(): void {
    for (const [key, host] of this.hosts) this.remove(key, host);
    this.container.remove();
  }
}
