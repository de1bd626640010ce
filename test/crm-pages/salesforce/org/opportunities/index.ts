import type { Opportunity } from "../types";
import { ahead } from "./ahead";
import { early } from "./early";
import { followUp } from "./followUp";
import { healthy } from "./healthy";
import { inbound } from "./inbound";
import { noLeader } from "./noLeader";
import { stalled } from "./stalled";
import { won } from "./won";

/** In the order of the list view. A new opportunity is one more file and one more name here. */
export const opportunities: readonly Opportunity[] = [
  healthy,
  ahead,
  noLeader,
  stalled,
  early,
  won,
  inbound,
  followUp,
];

/** By story, for tests that want a certain trouble. */
export const stories = { early, healthy, ahead, noLeader, stalled, won, inbound, followUp } as const;
