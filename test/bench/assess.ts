import { readFileSync } from "node:fs";
import { assess } from "../../src/method/assess/assess";
import type { Deal, DealEntry, DealPerson } from "../../src/method/assess/deal";
import { loadCore } from "../../src/method/load";
import { ACCESSES, ROLES, STANCES } from "../../src/method/vocabulary";

/** Milliseconds for one `assess` with next steps: a usual deal, and one with everything filled in. */
const core = await loadCore();

const usual: Deal = JSON.parse(
  readFileSync(new URL("../unit/deals/worked-example.json", import.meta.url), "utf8"),
).deal;

function person(at: number): DealPerson {
  return {
    id: `q${at}`,
    roles: ROLES.filter((_, role) => (at + role) % 3 === 0),
    stance: STANCES[at % STANCES.length],
    access: ACCESSES[at % ACCESSES.length],
    confirmed: "two",
    measure: "days",
    owner: "Rep",
    lastTouch: "2026-06-01",
    nextStep: { date: "2026-06-20", text: "call" },
  };
}

function entries(ids: string[]): Record<string, DealEntry> {
  return Object.fromEntries(
    ids.map((id, at) => [
      id,
      { level: at % 7 === 3 ? "E2" : "E3", date: "2026-05-20", by: `q${at}`, words: "yes" },
    ]),
  );
}

const people = (count: number) => Array.from({ length: count }, (_, at) => person(at));
const usualNine: Deal = { ...usual, people: [...(usual.people ?? []), ...people(7)] };
const full: Deal = {
  ...usual,
  people: people(200),
  evidence: entries(core.stages.flatMap((stage) => stage.ev.map((item) => item.id))),
  signs: entries(core.stages.flatMap((stage) => stage.where.map((sign) => sign.id))),
  history: {
    ...usual.history,
    snapshots: Array.from({ length: 90 }, (_, at) => ({
      date: new Date(Date.UTC(2026, 2, 1 + at)).toISOString().slice(0, 10),
      score: at,
      customerPhase: 3,
      points: { D1: 1, D2: 2 },
      redRules: ["BDU-1", "EVI-1"],
    })),
  },
};

export function measureAssess(): { usualMs: number; fullMs: number } {
  return { usualMs: median(usualNine, 400), fullMs: median(full, 60) };
}

function median(deal: Deal, times: number): number {
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    assess(deal, core);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

if (process.argv[1]?.endsWith("assess.ts")) {
  const start = performance.now();
  assess(usualNine, core);
  console.log(`first call ${(performance.now() - start).toFixed(2)} ms`);
  const { usualMs, fullMs } = measureAssess();
  console.log(`usual deal (9 people, 17 entries) ${usualMs.toFixed(3)} ms`);
  console.log(`200 people, everything filled in ${fullMs.toFixed(3)} ms`);
}
