import { useFormats } from "../../../i18n/useFormats";
import type { Typable, Typed } from "./typed";

/** How what was typed is shown. */
export function useTypedTexts(): (name: Typable, typed: Typed) => string {
  const { money, day } = useFormats();
  return (name, typed) => {
    if (name === "amount" && typed.amount !== undefined) return money(typed.amount, typed.currency ?? null);
    if (name === "closeDate" && typed.closeDate) return day(typed.closeDate);
    if (name === "probability" && typed.probability !== undefined) return `${typed.probability} %`;
    return String(typed[name] ?? "");
  };
}
