import type { Messages } from "../../../i18n/messages";
import { BENEFITS, MONEY } from "../../../method/vocabulary";
import { evidenceLevel, evidenceParts, inForm, planChoice } from "../model/homes";
import { always, type PartsOf } from "./helpers";

export interface MinorField {
  label: keyof Messages["aids"]["fields"];
  need: "req" | "opt" | "auto";
  parts: PartsOf;
}

export const field = (
  label: MinorField["label"],
  parts: PartsOf,
  need: MinorField["need"] = "req",
): MinorField => ({
  label,
  parts,
  need,
});

export const text = (kind: Parameters<typeof inForm>[0], key: string) => always(inForm(kind).text(key));
export const list = (kind: Parameters<typeof inForm>[0], key: string) => always(inForm(kind).list(key));

export const money = planChoice(
  MONEY,
  (plan) => (plan.money === "unknown" ? undefined : plan.money),
  (value) => ({ money: value }),
  ({ words }) => MONEY.slice(1).map((value) => ({ value, label: words.money[value] })),
);
export const benefit = planChoice(
  BENEFITS,
  (plan) => (plan.benefit === "none" ? undefined : plan.benefit),
  (value) => ({ benefit: value }),
  ({ words }) => BENEFITS.slice(1).map((value) => ({ value, label: words.benefits[value] })),
);

/** Who at the customer accepted it, when, how well proved: the evidence item itself. */
export const accepted =
  (item: string): PartsOf =>
  ({ source }) => [...evidenceParts(item, ["by", "date"]), evidenceLevel(item, source)];
