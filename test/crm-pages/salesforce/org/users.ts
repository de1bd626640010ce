import { queueId, userId } from "./ids";
import type { Queue, User } from "./types";

export const users = {
  maya: { id: userId(1), firstName: "Maya", lastName: "Lindqvist" },
  daniel: { id: userId(2), firstName: "Daniel", lastName: "Okafor" },
  xinyi: { id: userId(3), firstName: "欣怡", lastName: "周" },
  jonas: { id: userId(4), firstName: "Jonas", lastName: "Weidenbach" },
  haruka: { id: userId(5), firstName: "遥", lastName: "三浦" },
} as const satisfies Record<string, User>;

export const queues = {
  inbound: { id: queueId(1), name: "Inbound Deals Queue" },
} as const satisfies Record<string, Queue>;
