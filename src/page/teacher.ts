import { isShown } from "../crm/elements";
import { pageOf } from "../crm/identity";
import type { Profile } from "../crm/profile";
import type { FieldName } from "../crm/reading";
import { additionOf, withAddition } from "../crm/teach/addition";
import { listOf } from "../crm/teach/contacts";
import { controlOf } from "../crm/teach/control";
import { type Lesson, profileOf } from "../crm/teach/draft";
import { wholeText } from "../crm/teach/parts";
import { layerBy, layerOf, layerSelectors, pointed, type Reader, readNow } from "../crm/teach/teach";
import type { Refused, TeachAim, TeachPage, TeachTold } from "../messages/teach";
import type { Shared } from "./shared";

/** What pointing at an element of this page teaches. Reads only; nothing is stored here. */
export interface Teacher {
  /** What a person reads at this element. */
  textOf(element: Element): string;
  field(element: Element, field: FieldName, aim: TeachAim, wanted?: string): TeachTold;
  list(element: Element, aim: TeachAim): TeachTold;
  tryOut(profile: Profile): TeachTold;
}

type Scene = { reader: Reader; shown: string[]; isDialog: boolean };
type Watched = NonNullable<Shared["reader"]>;

export function teacher(shared: Shared, { read, locate, trace }: Watched): Teacher {
  const readerOf = (layer: Element): Reader => ({ read, locate, trace, layer, lists: shared.lists });
  const page = (): TeachPage => ({
    address: location.href,
    title: document.title,
    language: document.documentElement.lang,
  });

  /** The part of the page that shows the record, or why this element isn't in it. */
  function sceneOf(element: Element, aim: TeachAim): Scene | Refused {
    if (aim.to === "repair") {
      const profile = shared.page?.profile;
      const layer = profile && layerBy(profile);
      if (!layer || !isWithin(element, layer)) return "outside";
      return { reader: readerOf(layer), shown: profile.shown, isDialog: false };
    }
    const { layer, isDialog } = layerOf(element);
    const shown = layerSelectors(layer);
    if (!aim.shown || aim.shown.join() === shown.join()) return { reader: readerOf(layer), shown, isDialog };
    // A value beside the part in which the others stand: then the whole page is the record's, or it is another one's.
    const isPage = !isDialog && (aim.shown[0] === "body" || shown[0] === "body");
    return isPage ? { reader: readerOf(document.body), shown: ["body"], isDialog: false } : "outside";
  }

  const lessonOf = ({ shown, isDialog }: Scene): Omit<Lesson, "fields" | "contacts"> => ({
    origin: location.origin,
    name: "",
    address: { pattern: "", id: "" },
    shown,
    isDialog,
    titleNames: false,
    language: document.documentElement.lang,
  });

  return {
    textOf: (element) => wholeText(controlOf(element) ?? element, locate),

    field(element, field, aim, wanted) {
      const scene = sceneOf(element, aim);
      if (typeof scene === "string") return { told: "refused", field, why: scene };
      const profile = aim.to === "repair" ? shared.page?.profile : undefined;
      const got = pointed(
        element,
        field,
        ([taught]) =>
          profile && taught
            ? withAddition({ ...profile, fields: {}, required: [] }, { fields: additionOf(taught) })
            : profileOf({ ...lessonOf(scene), fields: taught ? [taught] : [], contacts: null }),
        scene.reader,
        wanted,
      );
      return {
        told: "field",
        field,
        page: page(),
        shown: scene.shown,
        isDialog: scene.isDialog,
        picked: {
          text: got.text,
          part: got.part.text,
          parts: [...new Set(got.parts.map(({ text }) => text))],
          marks: got.marks,
          state: got.state,
        },
      };
    },

    list(element, aim) {
      const scene = sceneOf(element, aim);
      if (typeof scene === "string") return { told: "refused", field: "contacts", why: scene };
      const { shown, isDialog, reader } = scene;
      const list = listOf(element, { locate, layer: reader.layer, title: document.title });
      const rows = list
        ? readNow(profileOf({ ...lessonOf(scene), fields: [], contacts: list }), reader).contacts.rows
        : [];
      return { told: "list", page: page(), shown, isDialog, list: rows.length ? list : null, rows };
    },

    tryOut(profile) {
      const identity = pageOf([profile], location.href)?.identity ?? null;
      const layer = identity && layerBy(profile);
      return {
        told: "tried",
        page: page(),
        id: identity?.id ?? null,
        reading: layer ? readNow(profile, readerOf(layer), identity) : null,
      };
    },
  };
}

/** Through shadow roots and frames of the page's own site. */
function isWithin(element: Element, layer: Element): boolean {
  for (let at: Element | null = element; at; ) {
    if (layer.contains(at)) return isShown(element);
    const root: Node & { host?: Element; defaultView?: Window | null } = at.getRootNode();
    at = root.host ?? root.defaultView?.frameElement ?? null;
  }
  return false;
}
