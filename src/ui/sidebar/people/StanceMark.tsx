import type { DealPerson } from "../../../records/people";
import { useStanceWords } from "../../data/useStanceWords";
import { StanceIcon } from "../../parts/StanceIcon";
import { Tooltip } from "../../parts/Tooltip";
import { influenceOf } from "./influenceOf";
import * as s from "./StanceMark.module.css";

interface StanceMarkProps {
  tag: Pick<DealPerson["tag"], "stance" | "influence">;
  tabIndex: number;
}

/** Stance and influence as one icon, its levels named for who hears them and defined for who points or tabs at it. */
export function StanceMark({ tag, tabIndex }: StanceMarkProps) {
  const wordsOf = useStanceWords();
  const stance = tag.stance ?? "unknown";
  const influence = influenceOf(tag);
  const { name, text } = wordsOf(stance, influence);
  return (
    <Tooltip text={text}>
      <span role="img" aria-label={name} tabIndex={tabIndex} data-row-control className={s.mark}>
        <StanceIcon stance={stance} influence={influence} />
      </span>
    </Tooltip>
  );
}
