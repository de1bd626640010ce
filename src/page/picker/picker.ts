import type { TeachAsk, Teachable, TeachTold } from "../../messages/teach";
import type { Shared } from "../shared";
import type { Teacher } from "../teacher";
import { type Pointing, pointAt } from "./pointing";
import { isForeign, isSecret } from "./target";

/** Longer texts are cut in what is shown of a place that is only hovered. */
const shownOfHover = 200;

/** Joins pointing in the page to the sidebar that asked for it: what is highlighted, what was taken, that it ended. */
export function picker(shared: Shared, teacher: Teacher): void {
  const { signal, answer, reader } = shared;
  let pointing: Pointing | null = null;
  /** What was taken last and as what: parts of it can be asked for. */
  let last: { element: Element; field: Teachable } | null = null;
  if (!reader) return;
  const { locate } = reader;

  const refusal = (element: Element) =>
    isSecret(element) ? "secret" : isForeign(element) ? "otherSite" : null;

  function point({ field, aim }: Extract<TeachAsk, { do: "point" }>): void {
    pointing?.end();
    pointing = pointAt(
      {
        locate,
        room: shared.site.collapsed ? 0 : shared.site.width,
        over(element) {
          const why = element && refusal(element);
          const text = element && !why ? teacher.textOf(element).slice(0, shownOfHover) : "";
          answer({ told: "hover", text, why });
          return text !== "";
        },
        take(element) {
          const why = refusal(element);
          const told: TeachTold = why
            ? { told: "refused", field, why }
            : field === "contacts"
              ? teacher.list(element, aim)
              : teacher.field(element, field, aim);
          answer(told);
          if (told.told === "refused") return false;
          last = { element, field };
          pointing = null;
          return true;
        },
        left() {
          pointing = null;
          answer({ told: "stopped" });
        },
      },
      signal,
    );
  }

  function take(ask: TeachAsk): void {
    if (ask.do === "point") point(ask);
    else if (ask.do === "key") pointing?.key(ask.key, ask.shift);
    else if (ask.do === "try") answer(teacher.tryOut(ask.profile));
    else if (ask.do === "part") {
      const { field, aim, text } = ask;
      const element = last?.field === field && last.element.isConnected && last.element;
      answer(element ? teacher.field(element, field, aim, text) : { told: "refused", field, why: "gone" });
    } else {
      pointing?.end();
      pointing = null;
    }
  }

  const takeAll = () => {
    for (const ask of shared.asked.splice(0)) take(ask);
  };
  shared.listeners.add((name) => {
    if (name === "asked") takeAll();
  });
  takeAll();
}
