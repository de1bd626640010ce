import { describe, expect, test } from "vitest";
import { type Import, importsOf, sourcesIn, withoutComments } from "./sources.ts";

const sources = sourcesIn("src").map((source) => ({ ...source, imports: importsOf(source) }));
const byPath = new Map(sources.map((source) => [source.path, source]));

/** `src/ui/parts/Button.tsx` belongs to `ui`, an entry page directly in `src` to `tabs`. */
function partOf(path: string): string {
  const [, first = "", second] = path.split("/");
  return second === undefined ? "tabs" : first;
}

type Arrows = { values: string[]; types?: string[]; packages: (string | RegExp)[] };

/**
 * What each folder of `src` may import: other folders, their types, packages. The method knows nothing of the rest,
 * and nobody imports `contents` or `background`: those only wire.
 */
const arrows: Record<string, Arrows> = {
  method: { values: [], packages: ["zod/mini"] },
  crm: { values: [], packages: [] },
  page: { values: ["crm", "messages"], types: ["method"], packages: [] },
  contents: { values: ["crm", "page", "messages"], packages: ["plasmo"] },
  messages: { values: ["crm", "method"], packages: ["zod/mini"] },
  records: {
    values: ["method"],
    types: ["crm"],
    packages: ["zod/mini", "dexie", "@noble/hashes/sha2.js", "@noble/hashes/utils.js"],
  },
  i18n: { values: ["method"], packages: ["react", "use-intl", "zustand"] },
  background: { values: ["records", "messages", "crm", "i18n", "method"], packages: ["zod/mini"] },
  ui: {
    values: ["records", "method", "crm", "messages", "i18n"],
    packages: [
      /^react(-dom)?(\/|$)/,
      "zod/mini",
      "zustand",
      "use-intl",
      "dexie",
      "dexie-react-hooks",
      /^lucide-react(\/|$)/,
      /^@ariakit\/react/,
      /^@xyflow\/react(\/|$)/,
      "@dagrejs/dagre",
      "flatqueue",
      /^@tanstack\/react-(table|virtual)$/,
      /^d3-(scale|shape)$/,
      "papaparse",
      "chardet",
    ],
  },
  tabs: { values: ["ui", "i18n", "messages"], packages: ["react"] },
};

/** Files that run in an extension page or worker although their folder also serves the CRM's page. */
const isAllowed = (part: string, { target, isOwn, isTypeOnly }: Import) => {
  const allowed = arrows[part];
  if (!allowed) return false;
  if (!isOwn)
    return allowed.packages.some((name) => (typeof name === "string" ? name === target : name.test(target)));
  const to = partOf(target);
  return to === part || allowed.values.includes(to) || (isTypeOnly && (allowed.types ?? []).includes(to));
};

describe("arrows go one way", () => {
  test("every folder of src has its arrows", () => {
    const parts = new Set(sources.map(({ path }) => partOf(path)));
    expect([...parts].filter((part) => !(part in arrows))).toEqual([]);
  });

  test.each(Object.keys(arrows))("%s imports only what it may", (part) => {
    const strangers = sources
      .filter(({ path }) => partOf(path) === part)
      .flatMap(({ path, imports }) =>
        imports
          // The worker names the files it loads into the page by their address, and runs none of them.
          .filter(
            (imported) => !(part === "background" && imported.isLazy && partOf(imported.target) === "page"),
          )
          .filter((imported) => !isAllowed(part, imported))
          .map(({ target }) => `${path} imports ${target}`),
      );
    expect(strangers).toEqual([]);
  });

  test.each(["method", "crm", "records"])("%s knows no browser extension", (part) => {
    const users = sources.filter(
      ({ path, text }) => partOf(path) === part && /\bchrome\./.test(withoutComments(text)),
    );
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  test("own imports lead to a file", () => {
    const lost = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isOwn }) => isOwn && !/\.(tsx?|json|css)$/.test(target))
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(lost).toEqual([]);
  });
});

describe("what runs in the CRM's page", () => {
  const entries = [
    ...sources.map(({ path }) => path).filter((path) => path.startsWith("src/contents/")),
    ...sources
      .flatMap(({ imports }) => imports.filter(({ isLazy, target }) => isLazy && partOf(target) === "page"))
      .map(({ target }) => target),
  ];

  /** Everything that a script brings with it, in the order of first arrival. */
  function reachableFrom(path: string, seen = new Map<string, string[]>()): Map<string, string[]> {
    const source = byPath.get(path);
    if (!source || seen.has(path)) return seen;
    const values = source.imports.filter(({ isTypeOnly }) => !isTypeOnly);
    seen.set(
      path,
      values.filter(({ isOwn }) => !isOwn).map(({ target }) => target),
    );
    for (const { target, isOwn, isLazy } of values) if (isOwn && !isLazy) reachableFrom(target, seen);
    return seen;
  }

  test("is found", () => {
    expect(entries).toContain("src/contents/crm-page.ts");
    expect([...reachableFrom("src/contents/crm-page.ts").keys()]).toContain("src/crm/identity.ts");
  });

  test.each(entries)("%s brings no package at all: no React, no zod, no Dexie", (entry) => {
    const brought = [...reachableFrom(entry)].flatMap(([path, packages]) =>
      packages.map((name) => `${path}: ${name}`),
    );
    expect(brought).toEqual([]);
  });

  test.each(entries)("%s stays within contents, page, crm and messages", (entry) => {
    const outside = [...reachableFrom(entry).keys()].filter(
      (path) => !["contents", "page", "crm", "messages"].includes(partOf(path)),
    );
    expect(outside).toEqual([]);
  });
});
