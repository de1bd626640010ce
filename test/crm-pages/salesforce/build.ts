/** Builds the demo org: one bundle for each kind of shadow, cached by the content of its sources. */
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import lwc from "@lwc/rollup-plugin";
import nodeResolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { type Plugin, rollup } from "rollup";
import ts from "typescript";
import { iconSprite, iconTemplates } from "./icons";
import { remembering } from "./transformCache";

export type Shadow = "synthetic" | "native";

const here = path.dirname(fileURLToPath(import.meta.url));
const sourceFolders = ["org", "page", "modules"];
const packages = path.join(here, "../../../node_modules");
const slds = path.join(packages, "@salesforce-ux/design-system");

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(path.join(folder, entry.name)) : path.join(folder, entry.name),
    )
    .sort();
}

const sources = () => [
  ...sourceFolders.flatMap((folder) => filesUnder(path.join(here, folder))),
  path.join(here, "build.ts"),
  path.join(here, "icons.ts"),
  path.join(here, "transformCache.ts"),
];

/** The base components without their thousand icons. */
const baseComponents = () =>
  filesUnder(path.join(packages, "lightning-base-components/src/lightning")).filter(
    (file) => /\.(js|html)$/.test(file) && !/iconSvgTemplates|__examples__/.test(file),
  );

const versionsUsed = () =>
  ["lwc", "lightning-base-components", "@salesforce-ux/design-system"]
    .map(
      (name) =>
        (JSON.parse(readFileSync(path.join(packages, name, "package.json"), "utf8")) as { version: string })
          .version,
    )
    .join(" ");

function keyOf(files: readonly string[], shadow: Shadow): string {
  const hash = createHash("sha256").update(shadow);
  hash.update(versionsUsed());
  for (const file of files) hash.update(path.relative(here, file)).update(readFileSync(file));
  return hash.digest("hex");
}

/** The values of `@salesforce/i18n/…` that differ by language come from the page, the others from the library. */
const localised = new Set([
  "locale",
  "lang",
  "number.decimalSeparator",
  "number.groupingSeparator",
  "number.percentFormat",
]);
const i18nPrefix = "@salesforce/i18n/";

function demoSources(iconUsers: readonly string[]): Plugin {
  return {
    name: "ssm-demo-sources",
    resolveId(id, importer) {
      if (id.startsWith(i18nPrefix) && localised.has(id.slice(i18nPrefix.length))) return `\0${id}`;
      if (id.startsWith("demo/")) return path.join(here, "page", `${id.slice("demo/".length)}.ts`);
      if (id.startsWith(".") && importer?.endsWith(".ts")) {
        const target = path.resolve(path.dirname(importer), id);
        return existsSync(`${target}.ts`) ? `${target}.ts` : path.join(target, "index.ts");
      }
      return null;
    },
    load(id) {
      const icons = iconTemplates(id, iconUsers);
      if (icons !== null) return icons;
      if (!id.startsWith(`\0${i18nPrefix}`)) return null;
      const name = id.slice(i18nPrefix.length + 1);
      return `import { i18nValue } from "demo/i18n"; export default i18nValue(${JSON.stringify(name)})`;
    },
    transform(code, id) {
      if (!id.endsWith(".ts")) return null;
      const compilerOptions = {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      };
      return { code: ts.transpileModule(code, { fileName: id, compilerOptions }).outputText, map: null };
    },
  };
}

async function bundle(outDir: string, shadow: Shadow): Promise<void> {
  const build = await rollup({
    input: path.join(here, "page", `entry.${shadow}.ts`),
    plugins: [
      demoSources([...filesUnder(path.join(here, "modules")), ...baseComponents()]),
      remembering(
        lwc({
          rootDir: process.cwd(),
          exclude: ["**/*.ts"],
          modules: [{ dir: path.join(here, "modules") }, { npm: "lightning-base-components" }],
          enableDynamicComponents: true,
        }),
        versionsUsed(),
        path.join(outDir, "../compiled.json"),
      ),
      nodeResolve(),
      replace({
        preventAssignment: true,
        values: { "process.env.NODE_ENV": JSON.stringify("production"), "import.meta.env.SSR": "false" },
      }),
    ],
    onwarn(warning, warn) {
      // The base components' own cycles and the compiler's style advice are not ours to mend.
      if (
        warning.code === "CIRCULAR_DEPENDENCY" ||
        warning.id?.includes("node_modules") ||
        warning.loc?.file?.includes("node_modules")
      )
        return;
      warn(warning);
    },
  });
  await build.write({ file: path.join(outDir, "app.js"), format: "es", inlineDynamicImports: true });
  await build.close();
}

/**
 * Builds into `outDir` unless what is there was made of the same sources. The folder appears whole, by renaming, so
 * that test runs side by side never serve half a build.
 */
export async function buildDemoOrg(outDir: string, shadow: Shadow): Promise<void> {
  const files = sources();
  const key = keyOf(files, shadow);
  const keyFile = path.join(outDir, "built-from");
  if (existsSync(keyFile) && readFileSync(keyFile, "utf8") === key) return;
  const draft = `${outDir}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  await bundle(draft, shadow);
  const stylesheet = "assets/styles/salesforce-lightning-design-system.min.css";
  copyFileSync(path.join(slds, stylesheet), path.join(draft, "slds.css"));
  const styles = filesUnder(path.join(here, "page", "styles")).map((file) => readFileSync(file, "utf8"));
  writeFileSync(path.join(draft, "app.css"), styles.join("\n"));
  copyFileSync(path.join(here, "page", "index.html"), path.join(draft, "index.html"));
  writeFileSync(path.join(draft, "icons.svg"), iconSprite(files.filter((file) => file.endsWith(".ts"))));
  writeFileSync(path.join(draft, "built-from"), key);
  rmSync(outDir, { recursive: true, force: true });
  renameSync(draft, outDir);
}
