import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/**
 * The client of Hypothesis (BSD-2-Clause), the one annotation sidebar whose built files npm carries, wrapped as its own
 * makers' extension wraps it: a content script that names the settings, then its `boot.js`. Its server isn't reached.
 * Returns the folder of the unpacked extension.
 */
export function hypothesisExtension(): string {
  const folder = join(root, "test/output/bench/hypothesis");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "node_modules/hypothesis/build"), join(folder, "client/build"), {
    recursive: true,
    filter: (path) => !path.endsWith(".map"),
  });
  const hosts = ["https://*.lightning.force.com/*"];
  const files: Record<string, string> = {
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
    "worker.js": "",
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
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
