import type { Step } from "../profile";

/**
 * Where an element stands in the structure of a layer, one step a shadow root. Only ever a second opinion: it says
 * nothing of what stands there.
 */
export function positionOf(element: Element, layer: Element): Step[] {
  const steps: Step[] = [];
  let path: string[] = [];
  for (let at: Element = element; at !== layer; ) {
    path.unshift(nth(at));
    const parent: Element | null = at.parentElement;
    if (parent) {
      at = parent;
      continue;
    }
    const { host }: Partial<ShadowRoot> = at.getRootNode() as Partial<ShadowRoot>;
    if (!host) break;
    steps.unshift(path.join(">"));
    path = [];
    at = host;
  }
  if (path.length) steps.unshift(path.join(">"));
  return steps;
}

function nth(element: Element): string {
  const alike = [...(element.parentNode?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`;
}
