import type { NextStep } from "../../../method/assess/assessment";
import type { Focus, TabId } from "../view";

/** Where a next step is done: the tab, and the place in it. */
export function targetOf({ kind, id }: NextStep): { tab: TabId; focus: Focus } | null {
  switch (kind) {
    case "item":
      return { tab: "assess", focus: { kind: "item", id } };
    case "phase":
      return { tab: "assess", focus: { kind: "item", id: "signs" } };
    case "role":
      return { tab: "people", focus: { kind: "role", id } };
    case "access":
    case "stance":
      return { tab: "people", focus: { kind: "person", id } };
    case "contact":
      return { tab: "people", focus: { kind: "person", id: "" } };
    case "cra":
    case "uniqueValue":
    case "options":
    case "valueCase":
    case "money":
    case "benefit":
    case "nextStep":
      return { tab: "plan", focus: { kind: "plan", id: kind } };
    // Done in the CRM or by stepping back, not in a form of ours.
    case "align":
    case "crmStage":
    case "closeDate":
      return null;
  }
}
