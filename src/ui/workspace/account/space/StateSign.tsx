import Check from "lucide-react/dist/esm/icons/check.mjs";
import Circle from "lucide-react/dist/esm/icons/circle.mjs";
import Minus from "lucide-react/dist/esm/icons/minus.mjs";
import Swords from "lucide-react/dist/esm/icons/swords.mjs";
import Target from "lucide-react/dist/esm/icons/target.mjs";
import type { State } from "./grid";

const signs = { have: Check, competitor: Swords, opportunity: Target, open: Circle, none: Minus };

/** A state as a shape; nothing where nobody has looked yet. */
export function StateSign({ state }: { state: State | undefined }) {
  const Sign = state && signs[state];
  return Sign ? <Sign size={16} aria-hidden /> : null;
}
