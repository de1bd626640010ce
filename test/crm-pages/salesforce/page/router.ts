import { objectOf } from "../org/ids";
import type { NavigationBar } from "./header";
import type { Content } from "./pages/content";
import { routeOf } from "./routes";
import { options } from "./session";
import type { Shell } from "./shells/shell";

/** Single-page navigation: the URL first, then the page, then the title, as in Lightning. */
export class Router {
  private held = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  shown: Content | undefined;

  constructor(
    private readonly shell: Shell,
    private readonly bar: NavigationBar,
  ) {
    addEventListener("popstate", () => this.follow());
  }

  start(): void {
    if (!location.pathname.startsWith("/lightning/"))
      history.replaceState({}, "", "/lightning/o/Opportunity/list?filterName=Recent");
    this.render();
  }

  navigate(url: string): void {
    const target = new URL(url, location.href);
    if (target.href !== location.href) history.pushState({}, "", target.href);
    this.follow();
  }

  /** Between the new URL and the new page the old record is still on the screen. */
  private follow(): void {
    clearTimeout(this.timer);
    if (this.held) return;
    if (options.swap === 0) this.render();
    else this.timer = setTimeout(() => this.render(), options.swap);
  }

  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    this.render();
  }

  render(): void {
    const route = routeOf(location.pathname);
    const workspace = new URLSearchParams(location.search).get("ws");
    this.shown = this.shell.show({
      route,
      workspace: workspace && new URL(workspace, location.href).pathname,
    });
    this.bar.mark(
      route.kind === "list" ? route.object : route.kind === "other" ? "" : (objectOf(route.id) ?? ""),
    );
    this.retitle();
  }

  retitle(): void {
    if (this.shown) document.title = this.shown.title();
  }
}
