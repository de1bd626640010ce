/** Reads a page after each of its mutations and adds up what survived. */
import type { Profile } from "../../../../src/crm/profile";
import { fieldNames, type Reading } from "../../../../src/crm/reading";
import { atOnce } from "../../../../src/crm/work";
import type { Expected } from "../../../crm-pages/fixture";
import { type Difference, differences } from "../../reading/differences";
import { type Kind, kinds, type Mutation, mutations } from "./mutations";
import { identityAt, readNow } from "./reader";

export interface MutationRequest {
  profiles: Profile[];
  url: string;
  /** Absent: what is read before the first mutation. */
  expected?: Expected;
  movable: string[];
  /** Every one (1), or about one in so many, drawn by `seed`. */
  oneIn: number;
  seed: number;
}

export interface Tally {
  runs: number;
  /** Parts told on the untouched page, over all runs, and how many of them were still told. */
  parts: number;
  kept: number;
}
export interface MutationResult {
  /** What the untouched page already says otherwise. */
  untouched: Difference[];
  tallies: Partial<Record<Kind, Tally>>;
  wrong: { what: string; differences: Difference[] }[];
}

export function mutate({ profiles, url, expected, movable, oneIn, seed }: MutationRequest): MutationResult {
  const at = identityAt(profiles, url);
  if (!at) throw new Error(`${url} shows no record.`);
  const readAgain = (): Reading =>
    atOnce(readNow(at.profile, at.identity)) ?? { ...emptyReading, identity: at.identity };
  const first = readAgain();
  const wanted = expected ?? asExpected(first);
  const untouched = differences(first, wanted);
  const result: MutationResult = { untouched, tallies: {}, wrong: [] };
  if (untouched.length) return result;
  const draw = drawing(seed);
  // Words for roles are values: a page that says another role says something else.
  const { roles: _roles, ...labels } = at.profile.labels;
  const planned = [...mutations(movable, labels)].filter(() => draw() < 1 / oneIn);
  for (const kind of kinds) {
    const own = planned.filter((mutation) => mutation.kind === kind);
    const tally: Tally = { runs: 0, parts: 0, kept: 0 };
    for (const mutation of own) run(mutation, tally);
    if (tally.runs) result.tallies[kind] = tally;
  }
  return result;

  function run(mutation: Mutation, tally: Tally): void {
    const undo = mutation.apply();
    const found = differences(readAgain(), wanted);
    undo();
    const parts = partsOf(wanted);
    tally.runs++;
    tally.parts += parts.length;
    tally.kept += parts.filter((part) => !found.some(({ where }) => where === part)).length;
    const wrong = found.filter(({ kind }) => kind === "wrong");
    if (wrong.length) result.wrong.push({ what: `${mutation.kind}: ${mutation.what}`, differences: wrong });
  }
}

/** Fields, and of lists their rows, roles and the current stage. */
function partsOf({ fields, contacts, stages }: Expected): string[] {
  return [
    ...fieldNames.filter((name) => fields[name].state === "read"),
    ...(contacts.rows.length ? ["contacts", "contacts.role"] : []),
    ...(stages.length ? ["stages", "stages.current"] : []),
  ];
}

const emptyReading: Omit<Reading, "identity"> = {
  language: "",
  fields: {},
  contacts: { state: "notSeen", rows: [], locator: null, tried: [] },
  stages: [],
  profile: "",
  lacks: [],
  searching: false,
};

function asExpected(reading: Reading): Expected {
  const fields = fieldNames.map((name) => {
    const { state = "missing", text = "", value = null, currency = null } = reading.fields[name] ?? {};
    return [name, state === "read" ? { state, text, value, currency } : { state }];
  });
  const { state, rows } = reading.contacts;
  return {
    identity: reading.identity,
    fields: Object.fromEntries(fields),
    contacts: { state: state === "read" || state === "blank" ? state : "notSeen", rows },
    stages: reading.stages.map(({ label, current }) => ({ label, current })),
  };
}

/** The same numbers for the same seed (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
