import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const icons = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  "../../../node_modules/@salesforce-ux/design-system/assets/icons",
);

function iconsNamedIn(files: readonly string[]): Set<string> {
  const named = new Set<string>();
  for (const file of files) {
    for (const [name] of readFileSync(file, "utf8").matchAll(
      /\b(?:utility|standard|action|custom|doctype):[a-z0-9_]+/g,
    ))
      named.add(name);
  }
  return named;
}

/** Icons whose names are put together in the code from an object's name. */
const objectIcons = ["standard:opportunity", "standard:account", "standard:contact"];

/**
 * The base components' icon libraries bring thousands of templates, which take most of a build's time: replaces a
 * library, by its module id, with the templates that these files name.
 */
export function iconTemplates(moduleId: string, users: readonly string[]): string | null {
  const library = /iconSvgTemplates(\w+?)(Rtl)?\/buildTemplates\/templates\.js$/.exec(moduleId);
  if (!library) return null;
  const category = (library[1] ?? "").toLowerCase();
  const names = library[2]
    ? []
    : [...new Set([...iconsNamedIn(users), ...objectIcons])].filter((name) =>
        name.startsWith(`${category}:`),
      );
  const symbols = names
    .map((name) => name.slice(category.length + 1))
    .filter((symbol) => existsSync(path.join(path.dirname(moduleId), category, `${symbol}.html`)));
  const imports = symbols.map((symbol) => `import ${category}_${symbol} from "./${category}/${symbol}.html"`);
  return `${imports.join("\n")}\nexport default { ${symbols.map((symbol) => `${category}_${symbol}`).join(", ")} }`;
}

/** A sprite of just the icons that the page's own sources name, as "utility:search"; LWC brings its own. */
export function iconSprite(sourceFiles: readonly string[]): string {
  const named = new Set([...iconsNamedIn(sourceFiles), ...objectIcons]);
  const symbols = [...named].sort().map((name) => {
    const [category = "", symbol = ""] = name.split(":");
    const svg = readFileSync(path.join(icons, category, `${symbol}.svg`), "utf8");
    const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? "0 0 24 24";
    const content = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
    return `<symbol id="${category}-${symbol}" viewBox="${viewBox}">${content}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`;
}
