/**
 * Chrome's DevTools protocol over the pipe of `--remote-debugging-pipe`: messages end with a zero byte. It is there
 * beside Playwright's own connection because branded browsers load an extension only through it, because it sees
 * every target in its own way, and because the browser ends itself when the pipe breaks: no orphans.
 */
import type { Readable, Writable } from "node:stream";

export type CdpEvent = { method: string; params: Record<string, unknown>; sessionId?: string };
type Reply = { id: number; result?: unknown; error?: { message: string } };

export type CdpPipe = {
  send<Result = unknown>(method: string, params?: object, sessionId?: string): Promise<Result>;
  onEvent(listener: (event: CdpEvent) => void): void;
};

export function connectPipe(toBrowser: Writable, fromBrowser: Readable): CdpPipe {
  const pending = new Map<number, { session: string | undefined; settle(reply: Reply): void }>();
  const listeners: ((event: CdpEvent) => void)[] = [];
  let lastId = 0;
  let unread = "";
  let isClosed = false;

  const receive = (message: Reply | CdpEvent) => {
    if ("id" in message) {
      pending.get(message.id)?.settle(message);
      return;
    }
    for (const listener of listeners) listener(message);
    // A target that is gone answers no more.
    if (message.method === "Target.detachedFromTarget") {
      fail("the target is gone", (session) => session === message.params.sessionId);
    }
  };
  const fail = (message: string, isMeant: (session: string | undefined) => boolean) => {
    for (const [id, { session, settle }] of pending) if (isMeant(session)) settle({ id, error: { message } });
  };
  const close = () => {
    isClosed = true;
    fail("the browser has ended", () => true);
  };
  fromBrowser.setEncoding("utf8");
  fromBrowser.on("data", (chunk: string) => {
    const messages = (unread + chunk).split("\0");
    unread = messages.pop() ?? "";
    for (const message of messages) receive(JSON.parse(message));
  });
  fromBrowser.on("close", close);
  toBrowser.on("error", close);

  return {
    send: <Result>(method: string, params: object = {}, sessionId?: string) =>
      new Promise<Result>((resolve, reject) => {
        if (isClosed) return reject(new Error(`${method}: the browser has ended`));
        const id = ++lastId;
        const settle = (reply: Reply) => {
          pending.delete(id);
          if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
          else resolve(reply.result as Result);
        };
        pending.set(id, { session: sessionId, settle });
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    onEvent: (listener) => listeners.push(listener),
  };
}
