import { userId } from "../ids";
import type { User } from "../types";

export const twoUsers = {
  bea: { id: userId(1), firstName: "Beatrice", lastName: "Holm" },
  omar: { id: userId(2), firstName: "Omar", lastName: "Farouk" },
} as const satisfies Record<string, User>;
