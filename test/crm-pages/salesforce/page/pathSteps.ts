import { picklistLabel } from "../org/picklists";
import { stages } from "../org/stages";
import type { Language } from "../org/types";

export interface PathStep {
  readonly key: string;
  /** Untranslated; Aura's `data-name` (B). */
  readonly value: string;
  readonly label: string;
  readonly state: "complete" | "current" | "incomplete" | "won" | "lost";
  readonly classes: string;
  readonly isCurrent: boolean;
  /** The step somebody looks at, which needn't be the current one. */
  readonly isActive: boolean;
}

const closedLabel: Record<Language, string> = {
  en_US: "Closed",
  zh_CN: "已结束",
  de: "Geschlossen",
  ja: "完了",
};

const stateClasses = {
  complete: "slds-is-complete",
  current: "slds-is-current",
  incomplete: "slds-is-incomplete",
  won: "slds-is-current slds-is-won",
  lost: "slds-is-current slds-is-lost",
} as const;

/**
 * The steps of an opportunity's path. Lightning folds the closed stages into one last step "Closed" and names the
 * outcome there once it is known. A click on a step only looks at it: `slds-is-active` moves, `slds-is-current` stays
 * (crm-dom.md, B).
 */
export function pathSteps(
  stageName: string,
  language: Language,
  translated: boolean,
  lookedAt?: string,
): PathStep[] {
  const at = stages.findIndex((stage) => stage.value === stageName);
  const outcome = stages[at]?.closed;
  const step = (value: string, label: string, state: PathStep["state"]): PathStep => {
    const isCurrent = stateClasses[state].startsWith("slds-is-current");
    const isActive = lookedAt === undefined ? isCurrent : lookedAt === value;
    const classes = `slds-path__item ${stateClasses[state]}${isActive ? " slds-is-active" : ""}`;
    return { key: value, value, label, state, classes, isCurrent, isActive };
  };
  const open = stages
    .filter((stage) => !stage.closed)
    .map((stage, index) =>
      step(
        stage.value,
        picklistLabel(stage.value, language, translated),
        outcome
          ? outcome === "won"
            ? "complete"
            : "incomplete"
          : index < at
            ? "complete"
            : index === at
              ? "current"
              : "incomplete",
      ),
    );
  const last = outcome
    ? step(stageName, picklistLabel(stageName, language, translated), outcome)
    : step("Closed", translated ? closedLabel[language] : closedLabel.en_US, "incomplete");
  return [...open, last];
}
