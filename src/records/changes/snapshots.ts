import * as z from "zod/mini";
import { isEqual } from "../json";
import { figures, SNAPSHOT_REASONS } from "../schema/snapshots";
import { key } from "../schema/table";
import { define } from "./define";

/** A local day may have 25 hours, in milliseconds. */
const LONGEST_DAY = 25 * 3_600_000;

/**
 * Keeps an assessment's figures. A daily one takes the place of an earlier daily one of that day, unless they
 * say the same: the last of a day is what counts, so nothing is lost.
 */
export const snapshotTake = define({
  name: "snapshot.take",
  schema: z.strictObject({
    name: z.literal("snapshot.take"),
    opportunityKey: key,
    reason: z.enum(SNAPSHOT_REASONS),
    label: z.optional(z.string()),
    figures,
    /** When: part of the snapshot's key, so the caller says it. */
    at: z.int(),
    day: z.iso.date(),
  }),
  tables: ["snapshots"],
  undoable: false,
  scope: (change) => change.opportunityKey,
  rows: async ({ opportunityKey, at }, find) => [
    { table: "snapshots", key: [opportunityKey, at] },
    ...(await find("snapshots", "opportunityKey", opportunityKey))
      .filter((each) => Number(each[1]) > at - LONGEST_DAY && each[1] !== at)
      .map((each) => ({ table: "snapshots" as const, key: each })),
  ],
  apply: ({ opportunityKey, reason, label, figures, at, day }, rows) => {
    const today = rows
      .all("snapshots")
      .filter((each) => each.day === day)
      .sort((a, b) => a.at - b.at);
    if (reason === "daily") {
      if (isEqual(today.at(-1)?.body.figures, figures)) return;
      for (const each of today) {
        if (each.body.reason === "daily") rows.remove("snapshots", [opportunityKey, each.at]);
      }
    }
    rows.put("snapshots", { opportunityKey, at, day, body: { reason, label, figures } });
  },
  about: ({ reason }) => ({ reason }),
});

/** Lets old daily snapshots go (`thinning` says which): the log keeps what they said. */
export const snapshotThin = define({
  name: "snapshot.thin",
  schema: z.strictObject({
    name: z.literal("snapshot.thin"),
    opportunityKey: key,
    /** When each was taken. */
    at: z.array(z.int()),
  }),
  tables: ["snapshots"],
  undoable: false,
  scope: (change) => change.opportunityKey,
  rows: ({ opportunityKey, at }) => at.map((each) => ({ table: "snapshots", key: [opportunityKey, each] })),
  apply: ({ opportunityKey, at }, rows) => {
    for (const each of at) rows.remove("snapshots", [opportunityKey, each]);
  },
  about: ({ at }) => ({ count: at.length }),
});
