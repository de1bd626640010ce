import { options } from "./session";

/**
 * A root that must be closed has to be a native one, also where the rest of the page runs synthetic shadow: components
 * may opt into native shadow one by one (crm-dom.md, A). `boot` closes the roots of these tags.
 */
export function shadowModeOf(tag: string): "native" | "reset" {
  if (options.closed === "none") return "reset";
  if (tag === "force-owner-lookup") return "native";
  return options.closed === "lookups" ? "native" : "reset";
}
