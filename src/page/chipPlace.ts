import type { Locate } from "../crm/locate";

/** Where a chip stands: behind a link, or behind the last word of a record's own name. */

/** The node behind which the chip of this name goes; null where the name shows no text. */
export function lastText(name: Element, locate: Locate, notText: string): Text | null {
  const inside = locate.shadowOf(name) ?? name;
  const slotted = name.localName === "slot" ? (name as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  for (const node of [...(slotted.length ? slotted : inside.childNodes)].reverse()) {
    if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim()) return node as Text;
    if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches(notText)) continue;
    const found = lastText(node as Element, locate, notText);
    if (found) return found;
  }
  return null;
}

/** A link with the next element of the page's own, in words: what lies nearest around and is redrawn as a whole. */
export function aroundOf(link: Node): Element | null {
  const root = link.getRootNode();
  return (
    link.parentElement?.closest("article,table,ul,lst-common-list-internal,[role=grid],[role=treegrid]") ??
    ("host" in root ? (root as ShadowRoot).host : link.parentElement)
  );
}
