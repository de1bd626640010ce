import { combinations } from "../../../method/roles";
import type { Role, Side } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { type Tone, ToneIcon } from "../../parts/Badge";
import * as s from "./RoleCautions.module.css";
import { useRoleTexts } from "./useRoleTexts";

const tones: Record<string, Tone> = { error: "bad", warn: "watch", info: "info", ok: "good" };

interface RoleCautionsProps {
  roles: readonly Role[];
  side: Side;
  /** Also what merely informs; otherwise only what should be looked at again. */
  isFull: boolean;
}

/** What the method says of these roles in one person (an outside sponsor, an evaluator who also leads). */
export function RoleCautions({ roles, side, isFull }: RoleCautionsProps) {
  const { core } = useMethodTexts();
  const texts = useRoleTexts();
  const found = combinations(roles, side, core).filter(
    ({ verdict }) => isFull || verdict === "error" || verdict === "warn",
  );
  if (!texts || found.length === 0) return null;
  return (
    <ul className={s.cautions}>
      {found.map(({ pair, verdict }) => (
        <li key={pair} className={s.caution}>
          <ToneIcon tone={tones[verdict] ?? "info"} size={13} />
          {texts.combos[pair]}
        </li>
      ))}
    </ul>
  );
}
