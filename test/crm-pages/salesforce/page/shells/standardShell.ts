import { h } from "../dom";
import { contentOf } from "../pages/content";
import { routeKey } from "../routes";
import { HostStack, pageHost } from "./hostStack";
import type { Shell } from "./shell";

export function standardShell(): Shell {
  const stage = h("div", { class: "oneCenterStage lafSinglePaneWindowManager" });
  const stack = new HostStack(stage, pageHost("normal oneContent"));
  return {
    element: stage,
    show: ({ route }) => stack.show(routeKey(route), () => contentOf(route)),
    addressOf: (url) => url,
    get contents() {
      return stack.contents;
    },
  };
}
