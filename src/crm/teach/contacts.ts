import { isShown } from "../elements";
import type { ContactListLocator, Step } from "../profile";
import { atOnce } from "../work";
import { attributeSelectors, classSelectors, type Scene } from "./mark";
import { linkPrefix, parentOf } from "./marks";
import { escapePattern } from "./parts";

/** A list found from one name in it. */
export interface ListFound {
  list: ContactListLocator;
  /** Pattern on a link's address whose group 1 is the contact's id; empty where names are no links. */
  idPattern: string;
  /** The heading above the list, to tell it from another list of the same build. */
  heading: string | null;
}

/** How far up from a name its row may be, and from the row its list. */
const reach = 8;

/**
 * The list that a pointed-at name belongs to: its rows are the elements alike around it. Null where no row can be
 * told: a name that stands alone on the page is no list.
 */
export function listOf(name: Element, scene: Scene): ListFound | null {
  const link = name.closest("a[href]");
  const prefix = link && linkPrefix(link);
  const linkStep: Step = prefix ? `a[href*="${CSS.escape(prefix)}"]` : "a[href]";
  for (
    let row: Element | null = name, up = 0;
    row && row !== scene.layer && up < reach;
    row = row.parentElement, up++
  ) {
    // Rows may stand directly below a shadow root: then its host is the list.
    const parent = parentOf(row);
    if (!parent) return null;
    const alike = [...(row.parentNode?.children ?? [])].filter(
      (each) => each.localName === row?.localName && isShown(each),
    );
    const isRow =
      /^(?:li|tr)$/.test(row.localName) || /^(?:row|listitem)$/.test(row.getAttribute("role") ?? "");
    if (!isRow && alike.length < 2) continue;
    const rows = rowStep(row, link ? linkStep : name.localName);
    const found = anchorOf(parent, scene);
    if (!found) continue;
    return {
      list: {
        id: "taught",
        find: [found.selector],
        ...(found.titled ? { titled: { find: found.titled } } : {}),
        rows,
        link: linkStep,
        ...(link ? {} : { name: [[nameStep(name)]] }),
        cells: [
          { by: "header", headers: "th,[role=columnheader]", cells: "td,th,[role=gridcell],[role=cell]" },
          { by: "label", find: "dt", value: ["+dd"] },
          { by: "words", find: "span,small,em,td,p" },
        ],
      },
      idPattern: prefix ? `${escapePattern(prefix)}([^/?#&]+)` : "",
      heading: found.heading,
    };
  }
  return null;
}

/** Rows by their tag and role, only those that hold a name: heads and separators hold none. */
function rowStep(row: Element, holds: Step): Step {
  const role = row.getAttribute("role");
  return `${row.localName}${role ? `[role=${role}]` : ""}:has(${holds})`;
}

const nameStep = (name: Element): Step => {
  const [own] = [...classSelectors(name), ...attributeSelectors(name, "")];
  return own ? `${name.localName}${own}` : name.localName;
};

interface Anchor {
  selector: Step;
  heading: string | null;
  /** The heading's tag, where the list can only be told by it. */
  titled?: string;
}

const headings = "h1,h2,h3,h4,h5,h6,caption,legend,[role=heading]";

/** The nearest element around the rows that has a name of its own, and the heading over it. */
function anchorOf(list: Element, { layer, locate }: Scene): Anchor | null {
  for (let at: Element | null = list; at && at !== layer; at = parentOf(at)) {
    // A component's own tag is a name that a person gave.
    const tag = at.localName.includes("-") ? [at.localName] : [];
    const selector = [...attributeSelectors(at, ""), ...classSelectors(at), ...tag].find(
      (each) => atOnce(locate.all(layer, each)).filter(isShown).length === 1,
    );
    const heading: Element | null = at.querySelector(headings) ?? atOnce(locate.all(at, headings))[0] ?? null;
    if (selector) return { selector, heading: heading?.textContent?.trim() || null };
    const label = at.getAttribute("aria-label");
    if (label) return { selector: `${at.localName}[aria-label="${CSS.escape(label)}"]`, heading: label };
    const title = heading?.textContent?.trim();
    if (heading && title && heading.parentElement === at)
      return {
        selector: `${at.localName}:has(>${heading.localName})`,
        heading: title,
        titled: heading.localName,
      };
  }
  return null;
}
