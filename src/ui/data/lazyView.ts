import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Namespace } from "../../i18n/messages";
import { needNamespaces } from "../../i18n/store";

/** A view whose script and texts come together, when it is first shown. */
export function lazyView<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  ...names: Namespace[]
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [view] = await Promise.all([load(), needNamespaces(...names)]);
    return view;
  });
}
