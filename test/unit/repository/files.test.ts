import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root, type Source, sourcesIn, withoutComments } from "./sources.ts";

const source = sourcesIn("src");
const tests = sourcesIn("test");
const longest = 300;

/** Tables that are read by their keys, however long. */
const isData = (path: string) => /^src\/crm\/profiles\/|^test\/crm-pages\/.*\/org\//.test(path);

const linesThat = (files: Source[], pattern: RegExp) =>
  files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(pattern)].map(([found]) => `${path}: ${found.slice(0, 60)}`),
  );

describe("files", () => {
  test(`hold at most ${longest} lines`, () => {
    const long = [...source, ...tests]
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
      .filter(({ path, lines }) => lines > longest && !isData(path));
    expect(long).toEqual([]);
  });

  test("are told apart by more than the case of their letters: `./flags` must not find `Flags.tsx`", () => {
    const modules = source.map(({ path }) => path.replace(/\.(?:d\.)?tsx?$/, "").toLowerCase());
    expect(modules.filter((path, at) => modules.indexOf(path) !== at)).toEqual([]);
  });

  test("of the product turn no text into markup", () => {
    const markup =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|DOMParser)\b/g;
    expect(linesThat(source, markup)).toEqual([]);
  });

  test("of the product know no way out to a network", () => {
    const network =
      /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts)\b|sendBeacon/g;
    expect(linesThat(source, network)).toEqual([]);
  });

  test("of the product run no text as code", () => {
    expect(linesThat(source, /\beval\(|\bnew Function\b|set(?:Timeout|Interval)\(\s*["'`]/g)).toEqual([]);
  });

  test("of the tests wait for conditions, never for time to pass", () => {
    const waiting = tests.filter(({ path }) => /^test\/(?:unit|browser|support\/browser)\//.test(path));
    const sleep = /waitForTimeout\(|timers\/promises|new Promise[^;]{0,80}setTimeout\(|\bsleep\(/g;
    const here = "test/unit/repository/files.test.ts";
    expect(
      linesThat(
        waiting.filter(({ path }) => path !== here),
        sleep,
      ),
    ).toEqual([]);
  });

  test("of the tests leave none out", () => {
    expect(linesThat(tests, /\b(?:test|it|describe)\.(?:only|skip|todo)\(/g)).toEqual([]);
  });
});

describe("both languages", () => {
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort();

  test.each([
    ["src/i18n/en", "src/i18n/zh-CN"],
    ["src/method/playbooks/en", "src/method/playbooks/zh-CN"],
    ["assets/_locales/en", "assets/_locales/zh_CN"],
  ])("%s has the same files as %s", (english, chinese) => {
    expect(filesIn(chinese)).toEqual(filesIn(english));
  });

  test("the browser's own texts have the same keys", () => {
    const keys = (locale: string) =>
      Object.keys(JSON.parse(readFileSync(join(root, `assets/_locales/${locale}/messages.json`), "utf8")));
    expect(keys("zh_CN")).toEqual(keys("en"));
  });
});

describe("the README", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const known = [...Object.keys(scripts), "ci", "install"];

  test("names commands that exist", () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z][\w-]*)/g)].map(([, name]) => name ?? "");
    expect(named).toContain("start");
    expect(named).toContain("test");
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test("links to files that exist", () => {
    const tracked = readdirSync(root, { encoding: "utf8" });
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target ?? "");
    const folderOf = (target: string) => readdirSync(join(root, target, ".."), { encoding: "utf8" });
    const lost = targets.filter(
      (target) => !folderOf(target).includes(target.replace(/\/$/, "").replace(/^.*\//, "")),
    );
    expect(tracked).toContain("README.md");
    expect(lost).toEqual([]);
  });
});
