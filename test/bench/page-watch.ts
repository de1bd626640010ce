/** What the page itself notices, by the browser's own observers: the same instruments with us and without. */
import type { CDPSession, Page } from "playwright-core";

export interface Noticed {
  /** Sum of all layout shifts, without unit. */
  readonly shift: number;
  readonly longTasks: number;
  /** Long Animation Frames, and the milliseconds for which they held up what the rep did. */
  readonly longFrames: number;
  readonly blocked: number;
  /** From each press to the next frame, in ms, as the browser rounds it (8 ms); those under 16 ms aren't told. */
  readonly presses: number[];
}

/** From the page's first moment on. Call before it is loaded. */
export async function watchPage(cdp: CDPSession): Promise<void> {
  await cdp.send("Page.enable");
  await cdp.send("Page.addScriptToEvaluateOnNewDocument", {
    source: `(() => {
      const seen = { shift: 0, longTasks: 0, longFrames: 0, blocked: 0, presses: [] };
      Object.defineProperty(globalThis, "benchNoticed", { value: seen });
      const observe = (type, take, more = {}) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
      observe("layout-shift", (entry) => { seen.shift += entry.value; });
      observe("longtask", () => { seen.longTasks += 1; });
      observe("long-animation-frame", (entry) => {
        seen.longFrames += 1;
        seen.blocked += entry.blockingDuration;
      });
      observe("event", (entry) => {
        if (entry.interactionId && entry.name === "click") seen.presses.push(entry.duration);
      }, { durationThreshold: 16 });
    })();`,
  });
}

export const noticed = (page: Page): Promise<Noticed> => page.evaluate("benchNoticed");

/** Seconds of work on the page's main thread so far, after a task of its own. */
export async function taskSeconds(cdp: CDPSession): Promise<number> {
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

/** Heap in MB, nodes and listeners of the page's process, after a garbage collection. */
export async function counters(cdp: CDPSession): Promise<{ heap: number; nodes: number; listeners: number }> {
  await cdp.send("HeapProfiler.enable");
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
  return { heap: usedSize / 1_048_576, nodes, listeners: jsEventListeners };
}

/** Settles after this many frames: what was posted before is in. A string, since tsx wraps named functions. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(`new Promise((done) => {
    const next = (left) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
    next(${count});
  })`);

/** DOM nodes that only scripts still hold, from a heap snapshot: V8 marks each node that left the document. */
export async function detachedNodes(cdp: CDPSession): Promise<number> {
  const parts: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => parts.push(chunk);
  cdp.on("HeapProfiler.addHeapSnapshotChunk", collect);
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  cdp.off("HeapProfiler.addHeapSnapshotChunk", collect);
  const { snapshot, nodes } = JSON.parse(parts.join("")) as {
    snapshot: { meta: { node_fields: string[] } };
    nodes: number[];
  };
  const fields = snapshot.meta.node_fields;
  const at = fields.indexOf("detachedness");
  const DETACHED = 2;
  let count = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + at] === DETACHED) count += 1;
  return count;
}
