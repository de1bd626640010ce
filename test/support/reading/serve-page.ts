/** Saved pages at the hosts of their addresses: one page a host at a time, whatever the path but for those of frames. */
import { type CrmServer, startCrmServer } from "../crm-server";

export interface PageServer extends CrmServer {
  /** From now on, this page answers at its host. */
  show(url: string, html: string): void;
  /** A frame of that page, by its own path. */
  showFrame(url: string, html: string): void;
}

export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, string>();
  const server = await startCrmServer({
    shadows: [],
    sites: [
      {
        host: /./,
        site: async (url) => {
          const body = pages.get(url.host + url.pathname) ?? pages.get(url.host);
          return body === undefined ? null : { type: "text/html; charset=utf-8", body };
        },
      },
    ],
  });
  return {
    ...server,
    show: (url, html) => pages.set(new URL(url).host, html),
    showFrame: (url, html) => pages.set(new URL(url).host + new URL(url).pathname, html),
  };
}
