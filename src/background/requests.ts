import type * as z from "zod/mini";
import { parseReading } from "../crm/parseReading";
import { readPolicy } from "../messages/managed";
import type { Result, ToWorker } from "../messages/messages";
import { envelope, workerRequests as schemas, type workerRequests } from "../messages/schemas";
import { onWrite, openDatabase, type SsmDatabase } from "../records/db";
import { rolesOfPeople } from "../records/dealsOfPerson";
// A worker can't fetch scripts later on: what `write` fetches when needed is in it from the start.
import "../records/forget/keptOut";
import { write } from "../records/write";
import { scheduleBackups } from "./backups";
import { confirmFrame, registerFrame } from "./frames";
import { storeProfiles } from "./profiles";
import { disableSite, enableSite } from "./sites";
import { loadParts, tellTabs } from "./tabs";

type Requests = { [N in keyof typeof workerRequests]: z.infer<(typeof workerRequests)[N]> };
type Reply<N extends keyof ToWorker> = Promise<ToWorker[N]["reply"]>;
interface From {
  tabId: number | null;
  /** A content script in a tab's top frame, or one of our own pages. */
  who: "contentScript" | "ownPage";
}

const done = <T>(value: T): Result<T> => ({ ok: true, value });
const refused = (error: string): Result<never> => ({ ok: false, error });

/** Which sender may ask what, and what happens then. A fixed table: no name from outside looks anything up. */
const handlers: {
  [N in keyof Requests]: { from: From["who"]; handle(body: Requests[N], tabId: number | null): Reply<N> };
} = {
  "frame/register": {
    from: "contentScript",
    async handle({ token }, tabId) {
      if (tabId === null) return refused("noTab");
      await registerFrame(token, tabId);
      return done(null);
    },
  },
  "page/load": {
    from: "contentScript",
    async handle({ parts }, tabId) {
      if (tabId === null) return refused("noTab");
      await loadParts(tabId, parts);
      return done(null);
    },
  },
  "reading/settled": {
    from: "contentScript",
    handle: ({ reading }) =>
      inDatabase(async (db) => {
        const { identity } = reading;
        if (identity.type !== "opportunity") return done(null);
        // A list of its contacts alone makes no opportunity: its own page does.
        if (reading.searching && !(await db.rows("opportunities").get(identity.key))) return done(null);
        const seen = { ...parseReading(reading), identity: { ...identity, type: identity.type } };
        const written = await write(db, { name: "opportunity.seen", reading: seen });
        return written.ok ? done(null) : refused(written.error.kind);
      }),
  },
  "roles/ask": {
    from: "contentScript",
    handle: ({ opportunityKey, personKeys }) =>
      inDatabase(async (db) => done(await rolesOfPeople(db, opportunityKey, personKeys))),
  },
  "frame/confirm": {
    from: "ownPage",
    async handle({ token }, tabId) {
      return tabId !== null && (await confirmFrame(token, tabId)) ? done({ tabId }) : refused("unknownFrame");
    },
  },
  "site/on": {
    from: "ownPage",
    handle: (site) => enableSite(site),
  },
  "site/off": { from: "ownPage", handle: ({ origin }) => disableSite(origin) },
  "profiles/changed": {
    from: "ownPage",
    async handle() {
      await storeProfiles();
      return done(null);
    },
  },
  "backups/changed": {
    from: "ownPage",
    async handle() {
      await scheduleBackups();
      return done(null);
    },
  },
  "records/changed": {
    from: "ownPage",
    async handle({ opportunityKey }) {
      await tellTabs({ name: "roles/changed", opportunityKey });
      return done(null);
    },
  },
};

/**
 * Answers a message: checks the sender first, then the name, then the body. Undefined when it isn't for the
 * worker, so that the channel isn't kept open.
 */
export function answer(
  message: unknown,
  sender: chrome.runtime.MessageSender,
): Promise<Result<unknown>> | undefined {
  if (sender.id !== chrome.runtime.id) return undefined;
  const name = envelope.safeParse(message).data?.name;
  if (!name || !isRequest(name)) return undefined;
  return handle(name, message, sender);
}

const isRequest = (name: string): name is keyof Requests => Object.hasOwn(handlers, name);

async function handle<N extends keyof Requests>(
  name: N,
  message: unknown,
  sender: chrome.runtime.MessageSender,
): Promise<Result<unknown>> {
  const isOwnPage = sender.origin === location.origin;
  if (handlers[name].from === "contentScript" ? isOwnPage || sender.frameId !== 0 : !isOwnPage)
    return refused("sender");
  const body = schemas[name].safeParse(message);
  if (!body.success) return refused("body");
  // The schema of this very name has accepted the body.
  return handlers[name].handle(body.data as Requests[N], sender.tab?.id ?? null);
}

async function inDatabase<T>(work: (db: SsmDatabase) => Promise<Result<T>>): Promise<Result<T>> {
  const [opened, { policy }] = await Promise.all([openDatabase(), readPolicy()]);
  if (!opened.ok) return refused(opened.error.kind);
  opened.value.fixed = policy;
  const written: (string | null)[] = [];
  const stop = onWrite(opened.value, ({ opportunityKey }) => written.push(opportunityKey));
  try {
    return await work(opened.value);
  } finally {
    stop();
    opened.value.close();
    for (const opportunityKey of new Set(written)) await tellTabs({ name: "roles/changed", opportunityKey });
  }
}
