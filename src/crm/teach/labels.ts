import { clean, isShown } from "../elements";
import type { Step, Take } from "../profile";
import { atOnce } from "../work";
import { controlOf } from "./control";
import { type Scene, unread } from "./mark";

/** A label beside a value: its text, how labels of its kind are found, and the steps from it to the value. */
export interface LabelFound {
  text: string;
  find: Step;
  attribute?: string;
  value: Step[];
  take: Take;
}

/** How far up from the value its label may stand. */
const reach = 4;

/** Longer texts are sentences, not labels; numbers alone are values. */
const isLabel = (text: string): boolean => text.length >= 2 && text.length <= 60 && /\p{L}{2}/u.test(text);

/**
 * Labels that the page itself ties to this value or puts right before it: `label for`, `aria-labelledby`,
 * `aria-label`, a label around a control, and the element before the value or before what holds it (`dt`, `th`,
 * a bare `span`).
 */
export function labelsOf(element: Element, { locate, layer }: Scene): LabelFound[] {
  const control = controlOf(element);
  const take: Take = control ? "control" : "text";
  const place = control ?? element;
  const textOf = (label: Element) =>
    clean(locate.text(label, unread) ?? "").replace(/^\*\s*|\s*[*:：]$/g, "");
  const found: LabelFound[] = [];
  const add = (label: Element | null | undefined, find: Step, value: Step[]) => {
    const text = label && isShown(label) ? textOf(label) : "";
    if (isLabel(text)) found.push({ text, find, value, take });
  };

  const root = place.getRootNode() as ParentNode;
  if (place.id) add(root.querySelector(`label[for="${CSS.escape(place.id)}"]`), "label[for]", ["@"]);
  const [by] = (place.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const named = by ? root.querySelector(`[id="${CSS.escape(by)}"]`) : null;
  if (named) add(named, `${named.localName}[id]`, ["@"]);
  const around = control ? place.closest("label") : null;
  if (around) add(around, "label", [place.localName]);
  const spoken = clean(place.getAttribute("aria-label") ?? "");
  if (control && isLabel(spoken))
    found.push({
      text: spoken,
      find: `${place.localName}[aria-label]`,
      attribute: "aria-label",
      value: [],
      take,
    });

  // Right below a shadow root there is a sibling, but no parent element.
  for (
    let at: Element | null = place, up = 0;
    at && up < reach && at !== layer;
    at = at.parentElement, up++
  ) {
    const before = at.previousElementSibling;
    if (before && !controlOf(before)) {
      const inner = at === place ? [] : stepInto(at, place, atOnce(locate.all(at, place.localName)));
      if (inner) {
        const tag = at.localName;
        add(before, `${before.localName}:has(+${tag})`, [`+${tag}`, ...inner]);
      }
      if (found.some(({ find }) => find.includes(":has(+"))) break;
    }
  }
  return found;
}

/** The step from a holder to a value in it; null where its name alone doesn't tell it from others. */
function stepInto(holder: Element, place: Element, alike: Element[]): Step[] | null {
  const shown = alike.filter(isShown);
  if (shown.length === 1) return [place.localName];
  const own = [...place.attributes].find(({ name }) => /^data-|^itemprop$/.test(name));
  const selector = own && `${place.localName}[${CSS.escape(own.name)}="${CSS.escape(own.value)}"]`;
  return selector && holder.querySelectorAll(selector).length === 1 ? [selector] : null;
}
