import type { Status } from "../../method/assess/assessment";
import type { Severity } from "../../method/vocabulary";

const tones = { green: "good", amber: "watch", red: "bad", closed: "neutral" } as const;

export const statusTone = (status: Status | Severity) => tones[status];
