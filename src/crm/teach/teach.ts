import { isShown } from "../elements";
import { normaliseId } from "../identity";
import { shownLayer } from "../layers";
import type { Locate } from "../locate";
import type { Profile } from "../profile";
import type { read as Read, ReadLists, Trace } from "../read";
import type { FieldName, Identity, PageReading } from "../reading";
import { atOnce } from "../work";
import { controlOf } from "./control";
import type { TaughtField } from "./draft";
import { isLasting, type Mark, type MarkKind, type Scene, stateOf } from "./mark";
import { marksOf } from "./marks";
import { type Part, partsOf, wholeText } from "./parts";

/** Lasting marks first; of each kind as many as say something of their own. */
const order: MarkKind[] = ["attribute", "label", "link", "title", "class", "position"];
const most: Record<MarkKind, number> = { attribute: 2, label: 2, link: 1, title: 1, class: 1, position: 1 };

/** What pointing at an element has taught. */
export interface Pointed {
  /** As a person reads it there. */
  text: string;
  /** Which part of it is the value; the others are offered. */
  part: Part;
  parts: Part[];
  /** Ways that were tried on this page and gave just this value. */
  marks: Mark[];
  state: ReturnType<typeof stateOf>;
}

/** How a profile reads a page, with what it needs for it. */
export interface Reader {
  read: typeof Read;
  locate: Locate;
  layer: Element;
  trace(): Trace;
  lists: ReadLists | null;
}

/** The profile that would read these fields: one of its own for a taught site, a shipped one with them added. */
export type MakeProfile = (fields: TaughtField[]) => Profile;

/** The dialog that an element stands in, else the page. A record in a dialog stands over other records. */
export function layerOf(element: Element): { layer: Element; isDialog: boolean } {
  let dialog: Element | null = null;
  // The element of the page's own tree that holds it: a component, or a frame of the page's site.
  let outer = element;
  for (let at: Element | null = element; at; ) {
    outer = at;
    dialog ??= at.closest("[role=dialog],dialog[open],[aria-modal=true]");
    const root: Node & { host?: Element; defaultView?: Window | null } = at.getRootNode();
    at = root.host ?? root.defaultView?.frameElement ?? null;
  }
  // Layers are looked for in the page's own tree: of a dialog further in, what holds it stands for it.
  if (dialog) return { layer: document.contains(dialog) ? dialog : outer, isDialog: true };
  const main = [...document.querySelectorAll("main,[role=main]")].find(
    (one) => isShown(one) && one.contains(outer),
  );
  return { layer: main ?? document.body, isDialog: false };
}

/** Selectors by which a layer is found on the next record, narrowest first. */
export function layerSelectors(layer: Element): string[] {
  if (layer.matches("dialog")) return ["dialog[open]"];
  if (layer.matches("[role=dialog]")) return ["[role=dialog]"];
  if (layer.matches("[aria-modal=true]")) return ["[aria-modal=true]"];
  if (layer.matches("main,[role=main]")) return ["main,[role=main]"];
  return layer.localName.includes("-") ? [layer.localName] : ["body"];
}

/** The layer that a profile reads, as the watcher would choose it. */
export const layerBy = (profile: Profile): Element | null => shownLayer(profile);

/** What of a pointed-at element can be found again, tried on this very page. `wanted` names the part meant. */
export function pointed(
  element: Element,
  field: FieldName,
  make: MakeProfile,
  reader: Reader,
  wanted?: string,
): Pointed {
  const { locate, layer } = reader;
  const place = controlOf(element) ?? element;
  const text = wholeText(place, locate);
  const parts = partsOf(text);
  const part = parts.find((one) => one.text === wanted) ?? parts[0];
  if (!text || !part)
    return { text, part: { kind: "whole", text, between: "" }, parts, marks: [], state: "nothing" };
  const scene: Scene = { locate, layer, title: document.title };
  const isGood = (mark: Mark) => gives(mark, field, part.text, make, reader);
  let tried = best(marksOf(place, part, scene), isGood);
  if (!isLasting(tried)) {
    // A headline says what a field of the page says, too: there it may stand beside its label.
    const twins = twinsOf(place, part.text, reader).flatMap((twin) =>
      marksOf(twin, { kind: "whole", text: part.text, between: "" }, scene).filter(
        ({ kind }) => kind !== "position",
      ),
    );
    tried = best([...marksOf(place, part, scene), ...twins], isGood);
  }
  return { text, part, parts, marks: tried, state: stateOf(tried) };
}

/** The best marks of each kind that give the value on this page. */
function best(marks: readonly Mark[], isGood: (mark: Mark) => boolean): Mark[] {
  const seen = new Set<string>();
  return order.flatMap((kind) => {
    const found: Mark[] = [];
    for (const mark of marks) {
      const key = JSON.stringify([mark.locator, mark.label]);
      if (mark.kind !== kind || found.length === most[kind] || seen.has(key)) continue;
      seen.add(key);
      if (isGood(mark)) found.push(mark);
    }
    return found;
  });
}

/** Too short a text stands in many places by chance. */
const shortestTwin = 6;

/** Other places of the record that show the same text and nothing else. */
function twinsOf(place: Element, text: string, { locate, layer }: Reader): Element[] {
  if (text.length < shortestTwin) return [];
  const same = atOnce(locate.all(layer, "*")).filter(
    (one) => one !== place && isShown(one) && wholeText(one, locate) === text,
  );
  return same.filter((one) => !same.some((other) => other !== one && one.contains(other))).slice(0, 4);
}

/** Whether a mark alone gives just this value, by the very code that will read it later. */
function gives(mark: Mark, field: FieldName, text: string, make: MakeProfile, reader: Reader): boolean {
  const profile = make([{ field, text, marks: [mark] }]);
  const found = readNow(profile, reader).fields[field];
  return (found?.state === "read" && found.text === text) || found?.guess === text;
}

/** A whole reading by a profile that isn't kept yet; nothing of it is stored or sent. */
export function readNow(
  profile: Profile,
  { read, locate, layer, trace, lists }: Reader,
  known?: Identity,
): PageReading {
  const identity: Identity = known ?? {
    crm: profile.crm,
    org: profile.origin ?? "",
    type: "opportunity",
    id: "-",
    key: "-",
  };
  const work = read(
    {
      profile,
      identity,
      layer,
      settled: true,
      foundBefore: 0,
      titleIsOwn: true,
      lists,
      idOf: (text) => normaliseId(profile, text),
      contactOf: () => "",
      isLeftOver: () => false,
    },
    locate,
    trace(),
  );
  return atOnce(work);
}
