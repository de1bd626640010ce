import { create } from "zustand";
import type { Refused, TeachAim, Teachable, TeachTold } from "../../../messages/teach";
import { toldSchema } from "../../../messages/teachSchema";
import { sendToPage } from "../page/connect";
import { useTaught } from "../page/store";

interface PointingStore {
  /** What is being pointed at; null: nothing, the page is its own. */
  at: Teachable | null;
  /** What would be read at the place that is highlighted now. */
  hover: string;
  /** `strange`: what the page told is nothing that ours would tell. */
  why: Refused | "strange" | null;
}

const nowhere = { at: null, hover: "", why: null };

/** How far pointing in the page is. */
export const usePointing = create<PointingStore>(() => nowhere);

const keys = /^(?:Arrow(?:Up|Down|Left|Right)|Tab|Enter|Escape)$/;

/** While the page is pointed at, these keys are meant for it, also when they are pressed in our own page. */
function passOn(event: KeyboardEvent): void {
  if (!keys.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  sendToPage("teach", { ask: { do: "key", key: event.key, shift: event.shiftKey } });
}

function over(): void {
  removeEventListener("keydown", passOn, { capture: true });
  usePointing.setState(nowhere);
}

/** Asks the page to be pointed at. */
export function pointAt(field: Teachable, aim: TeachAim): void {
  usePointing.setState({ ...nowhere, at: field });
  addEventListener("keydown", passOn, { capture: true });
  sendToPage("teach", { ask: { do: "point", field, aim } });
}

export function stopPointing(): void {
  if (usePointing.getState().at === null) return;
  over();
  sendToPage("teach", { ask: { do: "stop" } });
}

/** A part of an earlier field may be told when the next one is already being pointed at. */
function isOfNow(told: TeachTold): boolean {
  const { at } = usePointing.getState();
  return told.told !== "field" || told.field === at;
}

/** Hears what the page tells, checked, until the returned function is called. */
export function hearPage(told: (answer: TeachTold) => void): () => void {
  useTaught.setState({
    hear: (answer) => {
      const read = toldSchema.safeParse(answer);
      if (!read.success) {
        over();
        usePointing.setState({ why: "strange" });
        return;
      }
      const { data } = read;
      if (data.told === "hover") usePointing.setState({ hover: data.text, why: data.why });
      else if (data.told === "refused") usePointing.setState({ why: data.why });
      else if (data.told !== "tried" && isOfNow(data)) over();
      told(data);
    },
  });
  return () => {
    stopPointing();
    useTaught.setState({ hear: null });
  };
}
