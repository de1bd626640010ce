/**
 * Functions as the source calls them. The build that ships has short names and no maps; a twin of it is built with
 * maps, and its maps are used for a script as long as that script is the same in both.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { basename, join, resolve } from "node:path";
import ts from "typescript";
import { productionBuild } from "../support/browser/launch.ts";

/** A function in a script, as the browser's profiler tells it; counted from 0. */
export interface Place {
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** As the script calls it; empty where it calls it nothing. */
  readonly name: string;
}

const root = resolve(import.meta.dirname, "../..");
const twin = join(root, "build/chrome-mv3-bench");

const stem = (file: string) => basename(file).replace(/\.[0-9a-f]{8}\.js$/, "");
const pageScripts = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((file) => /^[\w-]+-page\.[0-9a-f]{8}\.js$/.test(file)) : [];

/** But for the hashes in file names, and where its map lies. */
const code = (folder: string, file: string) =>
  readFileSync(join(folder, file), "utf8")
    .replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, "")
    .replace(/\.[0-9a-f]{8}\./g, ".")
    .trimEnd();

/** The twin's script for each of the build's that is the same in both. */
function same(): Map<string, string> {
  const others = new Map(pageScripts(twin).map((file) => [stem(file), file]));
  const found = new Map<string, string>();
  for (const file of pageScripts(productionBuild)) {
    const other = others.get(stem(file));
    if (other && code(twin, other) === code(productionBuild, file)) found.set(file, other);
  }
  return found;
}

let twins = new Map<string, string>();

/** Builds the twin where none fits the build under test. */
export function prepareNames(say: (line: string) => void): void {
  twins = same();
  const scripts = pageScripts(productionBuild);
  if (twins.size < scripts.length) {
    say("a twin of the build with source maps is being made, to name functions");
    spawnSync(process.execPath, ["--import", "tsx", join(root, "test/support/build/build.ts"), "bench"], {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
    });
    twins = same();
  }
  const nameless = scripts.filter((file) => !twins.has(file)).map(stem);
  if (nameless.length > 0)
    say(
      `no source names in ${nameless.join(", ")}: the build is older than the source, or could not be made`,
    );
}

interface Mapped {
  readonly map: SourceMap;
  readonly sources: ReadonlyMap<string, string>;
}
const maps = new Map<string, Mapped | null>();

function mapOf(file: string): Mapped | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const other = twins.get(file);
  const read = other ? JSON.parse(readFileSync(join(twin, `${other}.map`), "utf8")) : null;
  const sources: string[] = read?.sources ?? [];
  const mapped = read && {
    map: new SourceMap(read),
    sources: new Map(sources.map((source, at) => [source, String(read.sourcesContent?.[at] ?? "")])),
  };
  maps.set(file, mapped);
  return mapped;
}

/** `pressableAt (src/page/dragging.ts)`; as the script has it where no map tells. */
export function sourceName({ url, line, column, name }: Place): string {
  const file = basename(url);
  const short = `${name || "(anonymous)"} in ${stem(file)}`;
  const mapped = mapOf(file);
  const entry = mapped?.map.findEntry(line, column);
  if (!mapped || !entry || !("originalSource" in entry)) return short;
  const text = mapped.sources.get(entry.originalSource);
  const found = text && functionAt(entry.originalSource, text, entry.originalLine, entry.originalColumn);
  return found ? `${found} (${entry.originalSource})` : short;
}

const parsed = new Map<string, ts.SourceFile>();

/** The name of the innermost function around a place of a source; `… in outer` where it bears none itself. */
function functionAt(source: string, text: string, line: number, column: number): string | null {
  const file = parsed.get(source) ?? ts.createSourceFile(source, text, ts.ScriptTarget.Latest, true);
  parsed.set(source, file);
  if (line >= file.getLineStarts().length) return null;
  const at = file.getPositionOfLineAndCharacter(line, 0) + column;
  const around: string[] = [];
  const visit = (node: ts.Node): void => {
    if (at < node.getStart() || at >= node.getEnd()) return;
    if (ts.isFunctionLike(node)) around.push(nameOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const own = around.at(-1);
  if (own === undefined) return "the script's start";
  if (own !== "") return own;
  const outer = around.findLast((each) => each !== "");
  return outer ? `(a function in ${outer})` : "(a function)";
}

function nameOf(node: ts.Node): string {
  const named = node as { name?: ts.Node };
  if (named.name) return named.name.getText();
  const { parent } = node;
  if (parent && (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)))
    return parent.name.getText();
  return "";
}
