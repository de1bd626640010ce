import type { Content } from "../pages/content";
import type { Route } from "../routes";

/** Where one navigation leads: the page, and in a console the workspace tab in which it is a sub-tab. */
export interface Destination {
  readonly route: Route;
  /** Path of the workspace tab from `?ws=`, or null. */
  readonly workspace: string | null;
}

/** A kind of navigation: standard, split view or console. */
export interface Shell {
  readonly element: HTMLElement;
  show(destination: Destination): Content;
  /** The address that a click on a link leads to, given what is shown. */
  addressOf(url: string): string;
  readonly contents: readonly Content[];
}
