import { DIMENSIONS } from "../vocabulary";
import type { Snapshot } from "./facts";
import { asFields, date, type Fields, fields, list, number, refuse, texts, whole } from "./fields";
import { compareIds, type Day, dayOf } from "./numbers";

/** The snapshots before `asOf`, oldest first; all of them are checked, also those left out. */
export function readSnapshots(history: Fields, asOf: Day): Snapshot[] {
  return list(history, "snapshots", "history")
    .map((value, position) => readSnapshot(value, `history.snapshots[${position}]`))
    .filter((snapshot) => snapshot.day < asOf)
    .sort(byAge);
}

function readSnapshot(value: unknown, place: string): Snapshot {
  const from = asFields(value, place);
  const when = date(from, "date", place) ?? refuse(`${place}.date`, "is missing");
  return {
    day: dayOf(when) ?? refuse(`${place}.date`, "is missing"),
    date: when,
    score: number(from, "score", place),
    verifiedStage: whole(from, "verifiedStage", place, 0, 7),
    customerPhase: whole(from, "customerPhase", place, 1, 7),
    points: readPoints(fields(from, "points", place), `${place}.points`),
    redRules: texts(from, "redRules", place).sort(compareIds),
  };
}

/** D1..D7, a missing one 0; null when no dimension is given at all. */
function readPoints(from: Fields, place: string): number[] | null {
  const points = DIMENSIONS.map((dimension) => number(from, dimension, place));
  return points.every((each) => each === null) ? null : points.map((each) => each ?? 0);
}

/** Two of one day should not be; if they are, their content decides, never their place in the list. */
function byAge(a: Snapshot, b: Snapshot): number {
  return a.day - b.day || compareIds(JSON.stringify(a), JSON.stringify(b));
}
