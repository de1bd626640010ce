import type { Role } from "../method/vocabulary";
import { isFocusedByRep, watchFocus } from "./focus";
import { sheet } from "./styles";

/**
 * One chip beside a contact's name: six marks, one for each BDU role, told apart by shape and place as well as by
 * colour. It holds no text (a page's `window.find` sees into closed roots), every chip is equally wide whether
 * tagged or not, and its accessible name is neutral. It adds its width to the line and nothing to its height.
 */

const order: Role[] = ["KDL", "SPONSOR", "BENEFIT", "EVALUATOR", "APPROVER", "INFLUENCER"];

const shapes = [
  // star, diamond, circle, square, triangle, cross
  "polygon(50% 0,62% 35%,100% 38%,70% 60%,80% 98%,50% 76%,20% 98%,30% 60%,0 38%,38% 35%)",
  "polygon(50% 0,100% 50%,50% 100%,0 50%)",
  "circle(46%)",
  "inset(10%)",
  "polygon(50% 6%,98% 94%,2% 94%)",
  "polygon(0 40%,40% 40%,40% 0,60% 0,60% 40%,100% 40%,100% 60%,60% 60%,60% 100%,40% 100%,40% 60%,0 60%)",
];

/**
 * `margin-inline-end`: in a row that spreads its parts the chip stays at the name. `sticky`: where a cell cuts the name
 * off, the chip stands over its end rather than beyond it, out of sight.
 */
const css = `
:host{all:initial!important;display:inline-block!important;flex:none!important;align-self:center!important;width:48px!important;height:16px!important;margin:-8px 0 -8px 4px!important;margin-inline-end:auto!important;vertical-align:middle!important;position:sticky!important;right:0!important}
button{all:unset;box-sizing:border-box;display:grid;grid-template-columns:repeat(6,1fr);align-items:center;width:48px;height:16px;padding:0 2px;border:1px solid #0b4f5755;border-radius:8px;background:#fff;cursor:pointer}
button:hover{border-color:#0b4f57;background:#eaf4f4}
button:focus-visible{outline:2px solid #0b4f57;outline-offset:1px}
i{justify-self:center;width:2px;height:2px;border-radius:1px;background:#0b4f5766}
i.on{width:7px;height:7px;border-radius:0}
${shapes.map((shape, at) => `i.on:nth-child(${at + 1}){clip-path:${shape}}`).join("")}
i.on{background:#0b4f57}i.on:nth-child(1){background:#a35200}i.on:nth-child(2){background:#0b6e4f}
`;

/** The sheet of all chips in one document. */
export const chipSheet = (document: Document): CSSStyleSheet => sheet(css, document);

/** What a person, not the page, does at a chip. */
export interface ChipActions {
  press(chip: HTMLElement): void;
  /** The pointer comes to it or leaves it. */
  point(chip: HTMLElement, isOver: boolean): void;
}

export interface ChipElement {
  host: HTMLElement;
  show(roles: readonly Role[]): void;
}

/** Makes a chip for a document of the page's own origin, with that document's `chipSheet`. */
export function makeChip(
  document: Document,
  styles: CSSStyleSheet,
  { press, point }: ChipActions,
): ChipElement {
  const host = document.createElement("span");
  // The role menu gives the focus back to the host; the button gets it.
  const root = host.attachShadow({ mode: "closed", delegatesFocus: true });
  root.adoptedStyleSheets = [styles];
  const button = document.createElement("button");
  button.ariaLabel = "SSM roles";
  button.ariaHasPopup = "menu";
  const marks = order.map(() => document.createElement("i"));
  button.append(...marks);
  root.append(button);
  const quiet = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  for (const type of ["click", "auxclick"])
    button.addEventListener(type, (event) => {
      quiet(event);
      if (event.isTrusted && type === "click") press(host);
    });
  for (const type of ["keydown", "keyup"])
    button.addEventListener(type, (event) => {
      // The page may put the focus here while the rep types elsewhere: those keys are not meant for us.
      if (/^(?:Enter| )$/.test((event as KeyboardEvent).key) && !isFocusedByRep(host)) quiet(event);
    });
  watchFocus(host);
  for (const type of ["pointerenter", "pointerleave"])
    host.addEventListener(type, (event) => {
      if (event.isTrusted && (event as PointerEvent).pointerType !== "touch")
        point(host, type === "pointerenter");
    });
  return {
    host,
    show(roles) {
      marks.forEach((mark, at) => {
        mark.className = roles.some((role) => role === order[at]) ? "on" : "";
      });
    },
  };
}
