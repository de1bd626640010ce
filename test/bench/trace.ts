/**
 * Main-thread time by the browser's own trace. A sample counts as ours when a function of our content scripts is on
 * its stack; the samples come from V8's profiler inside the trace, since a promise's continuation has no event of its
 * own. Times in milliseconds.
 */
import type { CDPSession } from "playwright-core";
import { sourceName } from "./names.ts";

export interface Cost {
  /** Sum over all tasks of the page's main thread. */
  readonly total: number;
  /** The most in one task. */
  readonly longest: number;
  /** Sum until the load event; equal to `total` where the trace holds no load. */
  readonly untilLoad: number;
  /** Compiling and first running our scripts, by their own events. */
  readonly compile: number;
  /** Addresses of the scripts that it started. */
  readonly scripts: readonly string[];
  /** Where each of these sums went. */
  readonly functions: Record<Sum, Functions>;
}
export type Sum = "total" | "longest" | "untilLoad";

/** Milliseconds that each of our functions, as the source calls it, was the topmost of ours on the stack. */
export type Functions = ReadonlyMap<string, number>;

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread really had the processor. */
  tdur?: number;
  pid: number;
  tid: number;
  id?: string;
  args: {
    /** Of a module. */
    fileName?: string;
    data?: {
      url?: string;
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
    };
  };
}
interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; functionName: string; lineNumber?: number; columnNumber?: number };
}

const categories = [
  "disabled-by-default-devtools.timeline",
  "devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "blink.user_timing",
];

/** What a trace holds, not yet parsed: that takes its time when nothing is measured any more. */
export type Trace = string;

/**
 * Traces while `act` runs; the page's own session sees its process alone. Without us it is traced all the same, since
 * tracing costs, and what it says is thrown away: null.
 */
export async function traced(
  cdp: CDPSession,
  isRead: boolean,
  act: () => Promise<void>,
): Promise<Trace | null> {
  await cdp.send("Tracing.start", {
    transferMode: "ReturnAsStream",
    traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
  });
  let handle: string | undefined;
  try {
    await act();
  } finally {
    const complete = new Promise<string | undefined>((resolve) =>
      cdp.once("Tracing.tracingComplete", ({ stream }) => resolve(stream)),
    );
    await cdp.send("Tracing.end");
    handle = await complete;
  }
  if (handle === undefined) return null;
  const parts: string[] = [];
  for (let isOver = !isRead; !isOver; ) {
    const { data, eof } = await cdp.send("IO.read", { handle, size: 16_000_000 });
    parts.push(data);
    isOver = eof;
  }
  await cdp.send("IO.close", { handle });
  return isRead ? parts.join("") : null;
}

const isOurs = (url: string | undefined) => url?.startsWith("chrome-extension://") ?? false;

/** What happened in the page's own process; an extension's own pages, its sidebar among them, have another one. */
function ofPage(events: TraceEvent[]): TraceEvent[] {
  const scripts = new Map<number, number>();
  for (const { pid, args } of events)
    if (args.data?.url?.startsWith("https://")) scripts.set(pid, (scripts.get(pid) ?? 0) + 1);
  const [page] = [...scripts].sort((a, b) => b[1] - a[1]);
  return page ? events.filter(({ pid }) => pid === page[0]) : events;
}

/** `isPage` tells our scripts that run in the CRM's page from those of our own pages. */
export function costOf(trace: Trace | null, isPage: (url: string) => boolean): Cost {
  const events = ofPage(trace === null ? [] : JSON.parse(trace).traceEvents);
  const ours = (url: string | undefined) => isOurs(url) && isPage(url ?? "");
  const samples = samplesOf(events, ours);
  const taskAt = tasksOf(events);
  const byTask = new Map<TraceEvent, Map<string, number>>();
  const all = new Map<string, number>();
  const early = new Map<string, number>();
  const load = events.find(({ name }) => name === "loadEventEnd")?.ts ?? Number.POSITIVE_INFINITY;
  for (const { thread, at, ms: elapsed, name } of samples) {
    const task = taskAt(thread, at);
    // A busy machine takes the processor away in the middle: that time is nobody's.
    const ms = elapsed * (task?.dur && task.tdur !== undefined ? Math.min(1, task.tdur / task.dur) : 1);
    add(all, name, ms);
    if (at <= load) add(early, name, ms);
    if (!task) continue;
    const ofTask = byTask.get(task) ?? new Map<string, number>();
    byTask.set(task, ofTask);
    add(ofTask, name, ms);
  }
  const [longest = new Map()] = [...byTask.values()].sort((a, b) => sumOf(b) - sumOf(a));
  const started = events.filter(
    ({ name, ph, args }) =>
      ph === "X" &&
      /^(?:v8\.compile|v8\.compileModule|EvaluateScript|v8\.evaluateModule)$/.test(name) &&
      ours(args.data?.url ?? args.fileName),
  );
  return {
    total: sumOf(all),
    longest: sumOf(longest),
    untilLoad: sumOf(early),
    compile: lasting(started),
    scripts: [...new Set(started.map(({ args }) => args.data?.url ?? args.fileName ?? ""))],
    functions: { total: all, longest, untilLoad: early },
  };
}

/** Milliseconds that these took together; what lies within another one is in that one's. */
function lasting(events: readonly TraceEvent[]): number {
  const ends = new Map<string, number>();
  let sum = 0;
  for (const { pid, tid, ts, dur = 0 } of [...events].sort(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    const thread = threadOf(pid, tid);
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    sum += dur / 1000;
  }
  return sum;
}

const add = (to: Map<string, number>, name: string, ms: number) => to.set(name, (to.get(name) ?? 0) + ms);
const sumOf = (functions: Functions): number => [...functions.values()].reduce((sum, ms) => sum + ms, 0);

const threadOf = (pid: number, tid: number) => `${pid} ${tid}`;

/** Tells which task of a thread ran at a time; one thread's tasks follow each other. */
function tasksOf(events: readonly TraceEvent[]): (thread: string, at: number) => TraceEvent | undefined {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== "X" || event.dur === undefined || !/RunTask$/.test(event.name)) continue;
    const thread = threadOf(event.pid, event.tid);
    const tasks = threads.get(thread);
    if (tasks) tasks.push(event);
    else threads.set(thread, [event]);
  }
  for (const tasks of threads.values()) tasks.sort((a, b) => a.ts - b.ts);
  return (thread, at) => {
    const tasks = threads.get(thread) ?? [];
    let [low, high] = [0, tasks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tasks[middle]?.ts ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const before = tasks[low - 1];
    return before && at <= before.ts + (before.dur ?? 0) ? before : undefined;
  };
}

interface Sample {
  thread: string;
  at: number;
  ms: number;
  name: string;
}

function samplesOf(events: readonly TraceEvent[], ours: (url: string | undefined) => boolean): Sample[] {
  const found: Sample[] = [];
  const profiles = new Map<
    string,
    { tid: number; at: number; isBegun: boolean; nodes: Map<number, ProfileNode> }
  >();
  const keyOf = ({ pid, id }: TraceEvent) => `${pid} ${id}`;
  for (const event of events) {
    if (event.name !== "Profile") continue;
    profiles.set(keyOf(event), {
      tid: event.tid,
      at: event.args.data?.startTime ?? event.ts,
      isBegun: false,
      nodes: new Map(),
    });
  }
  for (const event of events) {
    const profile = event.name === "ProfileChunk" ? profiles.get(keyOf(event)) : undefined;
    const data = event.args.data;
    if (!profile || !data) continue;
    for (const node of data.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node);
    (data.cpuProfile?.samples ?? []).forEach((id, index) => {
      const delta = data.timeDeltas?.[index] ?? 0;
      profile.at += delta;
      const name = topmost(profile.nodes, id, ours);
      // Deltas run backwards where the sampler was late; the first holds the profiler's own starting (110 ms, seen).
      if (name !== null && delta > 0 && profile.isBegun)
        found.push({ thread: threadOf(event.pid, profile.tid), at: profile.at, ms: delta / 1000, name });
      profile.isBegun = true;
    });
  }
  return found;
}

/** The function of ours nearest to the top of a sample's stack; null where none of ours is on it. */
function topmost(
  nodes: ReadonlyMap<number, ProfileNode>,
  id: number,
  ours: (url: string | undefined) => boolean,
): string | null {
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent))
    if (ours(node.callFrame.url)) {
      return named(node.callFrame);
    }
  return null;
}

const names = new Map<string, string>();

function named({
  url = "",
  functionName,
  lineNumber = 0,
  columnNumber = 0,
}: ProfileNode["callFrame"]): string {
  const key = `${url} ${lineNumber} ${columnNumber}`;
  const known =
    names.get(key) ?? sourceName({ url, line: lineNumber, column: columnNumber, name: functionName });
  names.set(key, known);
  return known;
}
