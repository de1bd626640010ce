import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./sources";

const files = sourceFiles();
const textOf = new Map(files.map(({ path, text }) => [path, text]));

describe("style modules", () => {
  const uses = files
    .filter(({ path }) => path.endsWith(".tsx"))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/import \* as (\w+) from "(\.[^"]+\.module\.css)"/g)].map(
        ([, name = "", module = ""]) => ({
          path,
          module: join(dirname(path), module),
          classNames: [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, used = ""]) => used),
        }),
      ),
    );

  it.each(uses)("$path names only classes that $module has", ({ module, classNames }) => {
    const css = textOf.get(module) ?? "";
    expect(classNames.filter((name) => !new RegExp(`\\.${name}\\b`).test(css))).toEqual([]);
  });

  it.each(files.filter(({ path }) => path.endsWith(".module.css")))(
    "$path has no class that nobody uses",
    (file) => {
      const used = new Set(
        uses.filter(({ module }) => module === file.path).flatMap(({ classNames }) => classNames),
      );
      const defined = [...file.text.matchAll(/\.([a-zA-Z][\w-]*)(?=[\s:.,[{)>+])/g)].map(
        ([, name = ""]) => name,
      );
      expect([...new Set(defined)].filter((name) => !used.has(name))).toEqual([]);
    },
  );

  it("take their colours from the tokens", () => {
    const own = files
      .filter(({ path }) => path.endsWith(".module.css"))
      .filter(({ text }) => /#[0-9a-f]{3,8}\b|\brgba?\((?!0 0 0)/i.test(text));
    expect(own.map(({ path }) => path)).toEqual([]);
  });

  it("know every token they use", () => {
    const styles = files.filter(({ path }) => path.endsWith(".css"));
    // A token, or a property that a component sets for its parts.
    const known = new Set(
      styles.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
    );
    const unknown = styles
      .flatMap(({ text }) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
      // Set by Ariakit on the element.
      .filter((name) => !name?.startsWith("--popover-") && !known.has(name));
    expect(unknown).toEqual([]);
  });
});

describe("themes", () => {
  const tokens = textOf.get("src/ui/tokens.css") ?? "";
  const block = (selector: string) => {
    const start = tokens.indexOf("{", tokens.indexOf(selector)) + 1;
    return tokens
      .slice(start, tokens.indexOf("}", start))
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  };
  const values = (lines: string[]) =>
    new Map(
      lines.flatMap((line) =>
        [...line.matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(([, k = "", v = ""]) => [k, v]),
      ),
    );

  it("show the same dark whether the system or the rep chose it", () => {
    expect(block(':root[data-theme="dark"]')).toEqual(block(':root:not([data-theme="light"])'));
  });

  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const texts = ["text-1", "text-2", "text-3", "accent", "danger", "warning", "success", "customer-text"];
  const pairs = [
    ...texts.flatMap((text) => ["surface", "surface-2", "surface-raised"].map((ground) => [text, ground])),
    ...["danger", "warning", "success"].map((tone) => [tone, `${tone}-soft`]),
    ...["text-1", "text-2", "text-3", "accent"].map((text) => [text, "accent-soft"]),
    ["customer-text", "customer-soft"],
    ["text-3", "customer-soft"],
    ["on-accent", "accent"],
    ["on-accent", "accent-hover"],
    ["text-2", "surface-3"],
  ];
  describe.each([
    ["light", ":root {"],
    ["dark", ':root[data-theme="dark"]'],
  ])("%s", (_, selector) => {
    const colours = values(block(selector));
    it.each(pairs)("%s reads on %s (4.5:1)", (text, ground) => {
      expect(
        contrast(colours.get(`--${text}`) ?? "#000000", colours.get(`--${ground}`) ?? "#000000"),
      ).toBeGreaterThan(4.5);
    });
    it.each(["line-strong", "focus", "customer-line"])("%s is seen on every surface (3:1)", (line) => {
      for (const ground of ["surface", "surface-2", "surface-raised"])
        expect(
          contrast(colours.get(`--${line}`) ?? "#000000", colours.get(`--${ground}`) ?? "#000000"),
        ).toBeGreaterThan(3);
    });
  });
});
