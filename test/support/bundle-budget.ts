/**
 * Measures what the production build makes a browser load, and fails over the budget: the scripts that run in the
 * CRM's page, and all that the sidebar needs before it first shows. KB are 1,000 bytes, minified.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

type Budget = { what: string; files: string[]; limit: number };

const root = resolve(import.meta.dirname, "../..");
const build = process.env.SSM_EXTENSION ?? join(root, "build/chrome-mv3-prod");
const read = (path: string) => readFileSync(join(build, path));
const text = (path: string) => read(path).toString("utf8");
const all = readdirSync(build, { recursive: true, encoding: "utf8" });

/** `page/chips.ts` was built to `chips.1a2b3c4d.js`. */
function builtFrom(source: string): string[] {
  const name = source.replace(/^.*\/|\.ts$/g, "");
  return all.filter((path) => path.endsWith(".js") && path.replace(/^.*\//, "").startsWith(`${name}.`));
}

/** A script and, through its static imports, all that must have arrived before it runs. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, target] of text(path).matchAll(/(?:\bfrom|\bimport)\s*"(\.{0,2}\/[^"]+\.js)"/g)) {
    if (target) withImports(target.startsWith("/") ? target.slice(1) : join(dirname(path), target), seen);
  }
  return seen;
}

function firstPaint(page: string): string[] {
  const scripts = [...text(page).matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map(([, source]) => source ?? "");
  const preloaded = [...text(page).matchAll(/<link[^>]+modulepreload[^>]+href="\/?([^"]+)"/g)].map(
    ([, href]) => href ?? "",
  );
  const loaded = new Set<string>();
  for (const script of [...scripts, ...preloaded]) withImports(script, loaded);
  return [...loaded];
}

const manifest: { content_scripts: { js: string[]; css?: string[] }[] } = JSON.parse(text("manifest.json"));
const contentScript = manifest.content_scripts.flatMap((script) => script.js);

const frame = builtFrom("src/page/frame-page.ts");
const reader = builtFrom("src/page/read-page.ts");
const lists = builtFrom("src/page/record-page.ts");
const whereNothing = builtFrom("src/page/nothing-page.ts");
const menu = builtFrom("src/page/menu-page.ts");
const chips = builtFrom("src/page/chips-page.ts");
const teacher = builtFrom("src/page/teach-page.ts");
const rows = builtFrom("src/page/rows-page.ts");
const picker = builtFrom("src/page/picker-page.ts");

const budgets: Budget[] = [
  { what: "content script", files: contentScript, limit: 12_000 },
  { what: "content script, frame", files: frame, limit: 8_000 },
  { what: "content script, reader", files: reader, limit: 8_000 },
  { what: "content script, lists", files: lists, limit: 8_000 },
  { what: "content script, where nothing was found", files: whereNothing, limit: 8_000 },
  { what: "content script, menu", files: menu, limit: 8_000 },
  { what: "content script, chips", files: chips, limit: 8_000 },
  // These two come only while a rep points at fields (docs/decisions.md).
  { what: "content script, teacher", files: teacher, limit: 16_000 },
  { what: "content script, picker", files: picker, limit: 8_000 },
  { what: "content script, rows of a list", files: rows, limit: 8_000 },
  { what: "sidebar, first paint", files: firstPaint("tabs/sidebar.html"), limit: 620_000 },
];

/** Marks of libraries that are too heavy for somebody else's page. */
const tooHeavy = {
  React: /react\.element|react\.transitional/,
  zod: /ZodError|_zod/,
  Dexie: /DexieError|Dexie/,
};

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const failures: string[] = [];
for (const { what, files, limit } of budgets) {
  const minified = files.reduce((sum, file) => sum + read(file).length, 0);
  const gzipped = files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  console.log(`  ${what}: ${kilobytes(minified)} of ${kilobytes(limit)} (${kilobytes(gzipped)} gzipped)`);
  if (files.length === 0) failures.push(`${what}: no file was built`);
  if (minified > limit)
    failures.push(`${what}: ${kilobytes(minified - limit)} over its budget of ${kilobytes(limit)}`);
}
for (const file of [
  ...contentScript,
  ...reader,
  ...frame,
  ...lists,
  ...whereNothing,
  ...menu,
  ...chips,
  ...teacher,
  ...picker,
  ...rows,
]) {
  for (const [library, mark] of Object.entries(tooHeavy)) {
    if (mark.test(text(file)))
      failures.push(`${file} contains ${library}, which must not run in the CRM's page`);
  }
}
for (const style of manifest.content_scripts.flatMap((script) => script.css ?? [])) {
  failures.push(`${style}: styles of ours in the CRM's page`);
}

for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
