import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Extension, startExtension, withExtension } from "../support/browser/extension.ts";
import { findBrowser } from "../support/browser/find-browser.ts";
import { selfSignedCertificate } from "../support/self-signed-certificate.ts";

describe("a browser with the built extension", () => {
  const ssm = withExtension();

  test("knows the extension's id beforehand", async () => {
    const worker = await ssm.serviceWorker();
    expect(await worker.evaluate(() => chrome.runtime.id)).toBe(ssm.extensionId);
  });
});

/** An extension that does what ours does, and on demand what ours must never do. */
const sampleExtension: Record<string, string> = {
  "manifest.json": JSON.stringify({
    manifest_version: 3,
    name: "Sample",
    version: "1",
    permissions: ["contextMenus", "scripting"],
    host_permissions: ["https://*.lightning.force.com/*"],
    background: { service_worker: "worker.js" },
    content_scripts: [
      { matches: ["https://*.lightning.force.com/*"], js: ["content.js"], run_at: "document_end" },
    ],
    web_accessible_resources: [
      { resources: ["tabs/sidebar.html"], matches: ["https://*/*"], use_dynamic_url: true },
    ],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src https:",
    },
    commands: { "toggle-sidebar": { description: "Toggle" } },
  }),
  "worker.js": `
    chrome.commands.onCommand.addListener((command, tab) => { self.heard = [command, tab.url]; });
    chrome.contextMenus.onClicked.addListener((click, tab) => { self.clicked = [click.menuItemId, tab.url]; });`,
  "content.js": `
    const host = document.documentElement.appendChild(document.createElement("div"));
    const frame = document.createElement("iframe");
    frame.src = chrome.runtime.getURL("tabs/sidebar.html");
    host.attachShadow({ mode: "closed" }).append(frame);
    if (location.search === "?throws") throw new Error("content script broke");
    if (location.search === "?fetches") fetch("https://elsewhere.example/").catch(() => {});`,
  "tabs/sidebar.html": `<!doctype html><button>Sponsor</button><script src="sidebar.js"></script>`,
  "tabs/sidebar.js": `
    const opening = indexedDB.open("ssm-sidebar", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("people", { keyPath: "key" });
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("people", "readwrite");
      transaction.objectStore("people").put({ key: "ana", name: "Ana" });
      transaction.oncomplete = () => { document.title = "stored"; };
    };`,
};

describe("the harness", () => {
  const folder = mkdtempSync(join(tmpdir(), "ssm-sample-extension-"));
  let server: Server;
  let ssm: Extension;

  beforeAll(async () => {
    mkdirSync(join(folder, "tabs"));
    for (const [path, text] of Object.entries(sampleExtension)) writeFileSync(join(folder, path), text);
    server = createServer(selfSignedCertificate(), (_, response) => {
      response.setHeader("content-type", "text/html").end("<title>Deal</title><h1>Deal</h1>");
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    ssm = await startExtension({ extension: folder, crmPort: (server.address() as AddressInfo).port });
  });
  afterEach(async () => {
    const [, ...pages] = ssm.context.pages();
    for (const page of pages) await page.close();
    await ssm.watch.settle();
    ssm.watch.clear();
  });
  afterAll(async () => {
    await ssm?.close();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  const kinds = () => ssm.watch.problems().map((problem) => problem.kind);
  const openSidebar = async (path = "/") => ssm.sidebarFrame(await ssm.openCrm(path));

  test("finds the sidebar's frame in a closed shadow root, and its database", async () => {
    const sidebar = await openSidebar();
    await sidebar.getByRole("button", { name: "Sponsor" }).click();
    await sidebar.waitForFunction(() => document.title === "stored");
    expect(await ssm.readDatabase()).toEqual({ people: [{ key: "ana", name: "Ana" }] });
    await ssm.clearDatabase();
    expect(await ssm.readDatabase()).toEqual({ people: [] });
    expect(ssm.watch.problems()).toEqual([]);
  });

  test("fires shortcuts and menu clicks on the page that they are meant for", async () => {
    const page = await ssm.openCrm("/one");
    await ssm.openCrm("/two");
    await ssm.fireCommand("toggle-sidebar", page);
    await ssm.fireMenu({ menuItemId: "sponsor" }, page);
    const worker = await ssm.serviceWorker();
    expect(await worker.evaluate(() => [Reflect.get(self, "heard"), Reflect.get(self, "clicked")])).toEqual([
      ["toggle-sidebar", page.url()],
      ["sponsor", page.url()],
    ]);
  });

  test("ends the service worker and wakes it again", async () => {
    const before = await ssm.serviceWorker();
    await before.evaluate(() => Reflect.set(self, "mark", "still here"));
    await ssm.stopServiceWorker();
    const after = await ssm.serviceWorker();
    expect(await after.evaluate(() => Reflect.get(self, "mark"))).toBeUndefined();
  });

  test("loads the extension over the pipe, as branded browsers ask", async () => {
    const browser = findBrowser();
    if (!browser) throw new Error("A browser was found before.");
    const branded = await startExtension({ extension: folder, browser: { ...browser, kind: "chrome" } });
    try {
      const worker = await branded.serviceWorker();
      expect(await worker.evaluate(() => chrome.runtime.id)).toBe(branded.extensionId);
    } finally {
      await branded.close();
    }
    expect(() => process.kill(branded.pid, 0)).toThrow("ESRCH");
  });

  test("notes a violation of the extension's content security policy in its frame", async () => {
    const sidebar = await openSidebar();
    await sidebar.evaluate(() => document.head.append(document.createElement("style")));
    await sidebar.evaluate(() => {
      document.querySelector("style")?.append("b { color: red }");
    });
    await expect.poll(kinds).toContain("securitypolicyviolation");
  });

  test("notes a violation in the service worker", async () => {
    const worker = await ssm.serviceWorker();
    await worker.evaluate(() => {
      // Later, since the debugger itself may evaluate.
      setTimeout(() => {
        try {
          new Function("return 1")();
        } catch {
          // The attempt alone is a violation.
        }
      });
    });
    await expect.poll(kinds).toContain("securitypolicyviolation");
  });

  test("notes a request that leaves the extension, from its frame, its worker and its content script", async () => {
    const request = () => fetch("https://elsewhere.example/").catch(() => {});
    const sidebar = await openSidebar();
    await sidebar.evaluate(request);
    await expect.poll(kinds).toEqual(["request"]);
    await (await ssm.serviceWorker()).evaluate(request);
    await expect.poll(kinds).toEqual(["request", "request"]);
    await ssm.openCrm("/?fetches");
    await expect.poll(kinds).toEqual(["request", "request", "request"]);
  });

  test("notes an error that the content script throws", async () => {
    await ssm.openCrm("/?throws");
    await expect.poll(kinds).toEqual(["error"]);
  });
});
