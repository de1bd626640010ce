type Child = Node | string | null | undefined | false;

/** A plain element. What Lightning still draws in Aura is drawn here by hand. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Readonly<Record<string, string | number | boolean | ((event: never) => void)>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** An icon of the sprite that the build makes of the icons named in these sources, as "utility:search". */
export function icon(name: string, size = "x-small", classes = "slds-icon-text-default"): HTMLElement {
  const [category, symbol] = name.split(":");
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("class", `slds-icon slds-icon_${size} ${category === "utility" ? classes : ""}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svgNamespace, "use");
  use.setAttribute("href", `/_demo/icons.svg#${category}-${symbol}`);
  svg.append(use);
  const container = h("span", {
    class: `slds-icon_container slds-icon-${category}-${symbol?.replaceAll("_", "-")}`,
  });
  container.append(svg);
  return container;
}
