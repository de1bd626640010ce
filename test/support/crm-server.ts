/**
 * The CRM sites of the browser tests and of `npm start`: one HTTPS server on this machine that answers by host name.
 *
 *   npx tsx test/support/crm-server.ts
 *
 * Chromium is sent here with --host-resolver-rules and told to accept the self-signed certificate, so that the
 * extension under test is the one that ships, with its real host permissions.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildDemoOrg, type Shadow } from "../crm-pages/salesforce/build";

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: Buffer | string;
}

/** Answers a request for one kind of host. `null` is a 404. */
export type Site = (url: URL) => Promise<Answer | null>;

export interface CrmServerOptions {
  /** The forms of the demo org to build, if need be, before the server starts; others are not served. */
  readonly shadows?: readonly Shadow[];
  /** Where the demo org is built; below `build/` unless told. */
  readonly outDir?: string;
  /** More hosts, tried before the built-in ones: other CRMs' pages register here. */
  readonly sites?: readonly { readonly host: RegExp; readonly site: Site }[];
  readonly port?: number;
}

export interface CrmServer {
  readonly port: number;
  /** Chromium's arguments that bring every host name of the tests to this server. */
  readonly chromiumArguments: readonly string[];
  close(): Promise<void>;
}

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
};

async function fileAnswer(file: string): Promise<Answer | null> {
  try {
    return { type: types[path.extname(file)] ?? "application/octet-stream", body: await readFile(file) };
  } catch {
    return null;
  }
}

/** Lightning answers every path of the org with its one page. */
function lightningSite(folder: string): Site {
  return async (url) => {
    const asset = /^\/_demo\/([a-z]+\.[a-z]+)$/.exec(url.pathname)?.[1];
    return asset ? fileAnswer(path.join(folder, asset)) : fileAnswer(path.join(folder, "index.html"));
  };
}

/** A folder of static pages, for CRMs whose pages are plain files. */
export function staticSite(folder: string): Site {
  return async (url) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(url.pathname)));
    return file.startsWith(folder) ? fileAnswer(file) : null;
  };
}

const ordinarySite: Site = async (url) => ({
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>An ordinary website</title><link rel="icon" href="data:,">
<h1>An ordinary website</h1><p>No CRM here: ${url.hostname}.</p><dl><dt>Amount</dt><dd>$1,200,000.00</dd><dt>Stage</dt><dd>Negotiation</dd></dl></html>`,
});

/** A key of its own for every run: none lies in the repository. */
function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), "crm-server-"));
  const key = path.join(folder, "key.pem");
  const cert = path.join(folder, "cert.pem");
  try {
    const names = "subjectAltName=DNS:*.lightning.force.com,DNS:localhost";
    const request = [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "30",
    ];
    execFileSync(
      "openssl",
      [...request, "-subj", "/CN=crm.test", "-addext", names, "-keyout", key, "-out", cert],
      { stdio: "pipe" },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  siteOf: (host: string) => Site,
): Promise<void> {
  const url = new URL(request.url ?? "/", `https://${request.headers.host ?? "localhost"}`);
  try {
    const answer = (await siteOf(url.hostname)(url)) ?? {
      status: 404,
      type: "text/plain",
      body: "Not found",
    };
    response.writeHead(answer.status ?? 200, { "content-type": answer.type, "cache-control": "no-cache" });
    response.end(answer.body);
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain" });
    response.end(String(error));
  }
}

export async function startCrmServer(options: CrmServerOptions = {}): Promise<CrmServer> {
  const outDir = options.outDir ?? path.join(root, "build/crm-pages/salesforce");
  // One after the other: the second build reuses what the first compiled.
  for (const shadow of options.shadows ?? ["synthetic", "native"]) {
    await buildDemoOrg(path.join(outDir, shadow), shadow);
  }
  const sites = [
    ...(options.sites ?? []),
    { host: /^native-demo\.lightning\.force\.com$/, site: lightningSite(path.join(outDir, "native")) },
    {
      host: /\.(lightning\.force|my\.salesforce)\.com$/,
      site: lightningSite(path.join(outDir, "synthetic")),
    },
  ];
  const siteOf = (host: string) => sites.find((candidate) => candidate.host.test(host))?.site ?? ordinarySite;
  const server: Server = createServer(
    selfSigned(),
    (request, response) => void respond(request, response, siteOf),
  );
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { port } = address;
  return {
    port,
    chromiumArguments: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, "--ignore-certificate-errors"],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function main(): Promise<void> {
  const { port, chromiumArguments } = await startCrmServer({ port: Number(process.env.PORT ?? 0) });
  const quoted = chromiumArguments.map((argument) => `'${argument}'`).join(" ");
  console.log(`CRM pages on https://127.0.0.1:${port}. Open them with a throw-away profile:`);
  console.log(
    `chromium --user-data-dir=$(mktemp -d) ${quoted} 'https://ssm-demo.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent'`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
