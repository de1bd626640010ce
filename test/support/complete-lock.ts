/**
 * Completes package-lock.json: `node --import tsx test/support/complete-lock.ts`, after an `npm install` that met a
 * registry without other platforms' binaries. npm then leaves those optional packages out of the lock, and `npm ci`
 * refuses it, on this platform too. Their versions are pinned by the packages that want them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

type Locked = { version?: string; optionalDependencies?: Record<string, string>; dev?: boolean };
type Lock = { packages: Record<string, Locked> };
type Missing = { at: string; name: string; version: string; isDev: boolean };

/** Where Node would find `name` from the package at `from`: in its own node_modules or in one above. */
function find({ packages }: Lock, from: string, name: string): Locked | undefined {
  const here = packages[`${from ? `${from}/` : ""}node_modules/${name}`];
  if (here || from === "") return here;
  return find({ packages }, from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}

/** Optional packages of an exact version that the lock doesn't name. */
export function missingFrom(lock: Lock): Missing[] {
  return Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      const found = find(lock, from, name);
      if (!/^\d+\.\d+\.\d+$/.test(version) || found?.version === version) return [];
      return [{ at: `${found ? `${from}/` : ""}node_modules/${name}`, name, version, isDev: dev }];
    }),
  );
}

const systems = [
  "android",
  "darwin",
  "linux",
  "win32",
  "freebsd",
  "openbsd",
  "netbsd",
  "openharmony",
  "sunos",
  "aix",
];
const processors = ["arm64", "arm", "x64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x"];

function entryOf({ name, version, isDev }: Missing) {
  const os = systems.find((system) => name.includes(system));
  if (!os) throw new Error(`${name}: its operating system is not in its name`);
  const cpu = processors.find((processor) => new RegExp(`-${processor}(?![0-9])`).test(name));
  const libc = name.includes("musl") ? "musl" : os === "linux" && name.includes("gnu") ? "glibc" : undefined;
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(isDev && { dev: true }),
    ...(libc && { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = resolve(import.meta.dirname, "../../package-lock.json");
  const lock: Lock = JSON.parse(readFileSync(path, "utf8"));
  const missing = missingFrom(lock);
  for (const each of missing) lock.packages[each.at] = entryOf(each);
  const inOrder = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
  console.log(`${missing.length} packages added`);
}
