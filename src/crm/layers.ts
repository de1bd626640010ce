import { closest, isShown } from "./elements";
import type { Profile } from "./profile";

/**
 * The visible layer outside of dialogs and previews, by the narrowest selector that has one; the innermost when
 * several are visible.
 */
export function shownLayer(profile: Profile): Element | null {
  for (const selector of profile.shown) {
    const visible = [...document.querySelectorAll(selector)].filter(
      (layer) => isShown(layer) && !closest(layer, profile.ignore),
    );
    const last = visible.at(-1);
    if (last) return last;
  }
  return null;
}

/**
 * Which record the visible layer of a single-page CRM belongs to. The address changes before the page does, so
 * for a moment the layer of the earlier record stands under the address of the next one. A layer therefore
 * belongs to the record under whose address it came up, and is read for no other one without proof.
 */
export class Layers {
  /** Layer → key of the record it was shown for; text read in it, for fields that a reused layer still shows. */
  private readonly owners = new WeakMap<Element, string>();
  private readonly texts = new WeakMap<Element, { key: string; text: string }>();

  owner(layer: Element): string | undefined {
    return this.owners.get(layer);
  }

  /** Marks a layer as this record's. */
  claim(layer: Element, key: string): void {
    this.owners.set(layer, key);
  }

  /** The page goes elsewhere: what is shown now belongs to the record that is left (or to none we know). */
  leave(profile: Profile, key: string): void {
    for (const selector of profile.shown) {
      for (const layer of document.querySelectorAll(selector))
        if (isShown(layer) && !this.owners.has(layer)) this.claim(layer, key);
    }
  }

  remember(seen: ReadonlyMap<Element, string>, key: string): void {
    for (const [element, text] of seen) this.texts.set(element, { key, text });
  }

  /** True when this very element gave this very text for another record: it may not have been redrawn yet. */
  isLeftOver(element: Element, text: string, key: string): boolean {
    const earlier = this.texts.get(element);
    return !!earlier && earlier.key !== key && earlier.text === text;
  }
}
