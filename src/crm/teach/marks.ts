import { clean, isShown } from "../elements";
import type { Step, Take } from "../profile";
import { atOnce } from "../work";
import { controlOf } from "./control";
import { labelsOf } from "./labels";
import { attributeSelectors, classSelectors, type Mark, type Scene } from "./mark";
import { escapePattern, type Part, partPattern, wholeText } from "./parts";
import { positionOf } from "./position";

/** How far up from the value an element may stand whose name tells what the value is. */
const reach = 6;

/**
 * Every way in which a pointed-at value could be found again, the lasting ones first; each must still be tried on
 * the page. `part` says which part of the text is the value, as in "TITLE at ACCOUNT".
 */
export function marksOf(element: Element, part: Part, scene: Scene): Mark[] {
  const { locate, layer } = scene;
  const control = controlOf(element);
  const place = control ?? element;
  const take: Take = control ? "control" : "text";
  const shown = wholeText(place, locate);
  const pattern = partPattern(part, shown);
  const rest = { take, ...(pattern ? { pattern } : {}) };
  const marks: Mark[] = [];

  for (let at: Element | null = place, up = 0; at && up < reach; at = parentOf(at), up++) {
    const steps = inner(at, place, shown, scene);
    if (steps) {
      for (const selector of attributeSelectors(at, shown))
        marks.push({
          kind: "attribute",
          locator: { id: "", by: "css", find: [selector, ...steps], ...rest },
        });
      for (const selector of classSelectors(at))
        marks.push({ kind: "class", locator: { id: "", by: "css", find: [selector, ...steps], ...rest } });
    }
    if (at === layer) break;
  }
  for (const { text, find, attribute, value, take: how } of labelsOf(place, scene))
    marks.push({
      kind: "label",
      label: text,
      locator: {
        id: "",
        by: "labelled",
        find: [find],
        value,
        ...rest,
        take: how,
        ...(attribute ? { attribute } : {}),
      },
    });
  const colon = /^(\p{L}[^:：]{1,40})[:：]\s*\S/u.exec(shown);
  if (!control && part.kind === "afterLabel" && colon?.[1])
    marks.push({
      kind: "label",
      label: colon[1],
      locator: { id: "", by: "css", find: [place.localName], take: "rest" },
    });

  const link = place.closest("a[href]");
  const path = link && linkPrefix(link);
  if (path)
    marks.push({
      kind: "link",
      locator: { id: "", by: "css", find: [`a[href*="${CSS.escape(path)}"]`], ...rest },
    });
  const title = titlePattern(scene.title, part.text);
  if (title) marks.push({ kind: "title", locator: { id: "", by: "title", pattern: title } });
  marks.push({
    kind: "position",
    locator: { id: "", by: "css", find: positionOf(place, layer), witness: true, ...rest },
  });
  return marks;
}

/** Up one element, out of a shadow root to its host. */
export const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Steps from a named element to the value in it: none where its whole text is the value. */
function inner(at: Element, place: Element, shown: string, { locate }: Scene): Step[] | null {
  if (at === place) return [];
  if (!controlOf(place) && wholeText(at, locate) === shown) return [];
  const alike = atOnce(locate.all(at, place.localName)).filter(isShown);
  return alike.length === 1 && alike[0] === place ? [place.localName] : null;
}

/** The part of a record link's address that stays the same: `/companies/` of `/companies/42`, `#/person/` too. */
export function linkPrefix(link: Element): string | null {
  const url = new URL(link.getAttribute("href") ?? "", "https://page.example");
  const whole = url.pathname + url.search + url.hash;
  return /^(.*[/=])(?=[^/?#&=]*(?:\d|[A-Za-z0-9]{12})[^/?#&=]*(?:$|[/?#&]))/.exec(whole)?.[1] ?? null;
}

/** A pattern on the document's title that gives the value; null where the title says nothing of it. */
export function titlePattern(title: string, value: string): string | null {
  const shown = clean(title);
  const at = shown.indexOf(value);
  if (at < 0 || value.length < 3 || shown.indexOf(value, at + 1) >= 0) return null;
  const [before, after] = [shown.slice(0, at), shown.slice(at + value.length)];
  // A title that is nothing but the value could be any page's.
  return before || after ? `^${escapePattern(before)}(.+?)${escapePattern(after)}$` : null;
}
