import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const hosts = ["https://*.lightning.force.com/*"];

export type ComparatorId = "hypothesis" | "darkreader";
/** Another extension on the CRM's page, from npm. */
export interface Comparator {
  readonly id: ComparatorId;
  readonly name: string;
  /** What it puts into the page once it stands there. */
  readonly stands: string;
  /** What it is, and what it does that ours doesn't or the other way round. */
  readonly says: string;
  /** Makes its unpacked extension and returns the folder. */
  folder(): string;
}

export const comparators: readonly Comparator[] = [
  {
    id: "hypothesis",
    name: "Hypothesis client",
    stands: "hypothesis-sidebar",
    says: "npm `hypothesis` (BSD-2-Clause) in an extension as its makers wrap it, its server out of reach; the one sidebar on other people's pages whose built files npm carries. It waits for the reader to select text and reads no record; ours reads the record and all its people.",
    folder: hypothesisExtension,
  },
  {
    id: "darkreader",
    name: "Dark Reader",
    stands: "head style.darkreader",
    says: "npm `darkreader` (MIT), the engine of the extension of that name, in a content script as there. It is no sidebar, but an extension that many have on every page: like ours it walks the page at load and follows each of its changes.",
    folder: darkReaderExtension,
  },
];

function extensionOf(name: string, files: Record<string, string>): string {
  const folder = join(root, "test/output/bench", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries({ "worker.js": "", ...files }))
    writeFileSync(join(folder, file), text);
  return folder;
}

/**
 * The engine of Dark Reader (MIT), from npm, in a content script as in its own extension: at the document's start, in
 * every frame, by its own theme. It is no sidebar; like ours it follows every change of the page.
 */
function darkReaderExtension(): string {
  return extensionOf("darkreader", {
    "manifest.json": JSON.stringify({
      manifest_version: 3,
      name: "Dark Reader",
      version: "1",
      background: { service_worker: "worker.js" },
      host_permissions: hosts,
      content_scripts: [
        {
          matches: hosts,
          js: ["darkreader.js", "enable.js"],
          run_at: "document_start",
          all_frames: true,
          match_about_blank: true,
        },
      ],
    }),
    "darkreader.js": readFileSync(join(root, "node_modules/darkreader/darkreader.js"), "utf8"),
    "enable.js": "DarkReader.enable({ brightness: 100, contrast: 100, sepia: 0 });",
  });
}

/**
 * The client of Hypothesis (BSD-2-Clause), the one annotation sidebar whose built files npm carries, wrapped as its own
 * makers' extension wraps it: a content script that names the settings, then its `boot.js`. Its server isn't reached.
 * Returns the folder of the unpacked extension.
 */
function hypothesisExtension(): string {
  const folder = extensionOf("hypothesis", hypothesisFiles);
  cpSync(join(root, "node_modules/hypothesis/build"), join(folder, "client/build"), {
    recursive: true,
    filter: (path) => !path.endsWith(".map"),
  });
  return folder;
}

const hypothesisFiles = {
  "manifest.json": JSON.stringify({
    manifest_version: 3,
    name: "Hypothesis client",
    version: "1",
    background: { service_worker: "worker.js" },
    host_permissions: hosts,
    content_scripts: [
      { matches: hosts, js: ["settings.js", "client/build/boot.js"], run_at: "document_idle" },
    ],
    web_accessible_resources: [{ matches: hosts, resources: ["client/*", "sidebar.html"] }],
  }),
  "settings.js": `const settings = document.createElement("script");
settings.type = "application/json";
settings.className = "js-hypothesis-config";
settings.dataset.extensionId = chrome.runtime.id;
const page = chrome.runtime.getURL("sidebar.html");
settings.textContent = JSON.stringify({
  assetRoot: chrome.runtime.getURL("client/"),
  sidebarAppUrl: page,
  notebookAppUrl: page,
  profileAppUrl: page,
});
document.documentElement.append(settings);
`,
  "sidebar.html": `<!doctype html><title>Hypothesis</title><hypothesis-app></hypothesis-app><script class="js-hypothesis-config" type="application/json">{"assetRoot":"/client/","apiUrl":"https://hypothesis.example/api/"}</script><script src="/client/build/boot.js"></script>`,
};
