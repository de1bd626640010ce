/** The repository as data: its source files, and what each imports. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

export const root = resolve(import.meta.dirname, "../../..");

export type Source = { path: string; text: string };
export type Import = {
  /** A path from the root, or a package's name. */
  target: string;
  isOwn: boolean;
  /** Erased before it runs. */
  isTypeOnly: boolean;
  /** Its own file in the bundle, loaded when asked for. */
  isLazy: boolean;
};

/** TypeScript files below these folders. */
export function sourcesIn(...folders: string[]): Source[] {
  const entries = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));
}

/** The program alone: words in comments do nothing. */
export const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

function isErased(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((name) => name.isTypeOnly)
  );
}

/** `./x` as TypeScript resolves it: to a file, a file without its extension, or a folder's index. */
function resolveOwn(from: string, specifier: string): string {
  const path = join(dirname(from), specifier);
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  const found = candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(join(root, candidate)));
  return (found ?? path).replaceAll("\\", "/");
}

export function importsOf({ path, text }: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, isTypeOnly: boolean, isLazy: boolean) => {
    const isUrl = specifier.startsWith("url:");
    const bare = isUrl ? specifier.slice(4) : specifier;
    const isOwn = bare.startsWith(".");
    found.push({ target: isOwn ? resolveOwn(path, bare) : bare, isOwn, isTypeOnly, isLazy: isLazy || isUrl });
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (from && ts.isStringLiteral(from)) add(from.text, isErased(node), false);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteralLike(from)) add(from.text, false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}
