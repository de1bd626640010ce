import { renderPlanning } from "../../../method/planning";
import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useWording } from "../../data/useWording";
import { ToneIcon } from "../../parts/Badge";
import * as s from "./PhaseUnsure.module.css";

/** Several phases are equally likely by their signs: which ones, and to ask before acting. */
export function PhaseUnsure({ state }: { state: DealState }) {
  const { common, words } = useMethodTexts();
  const { names } = useWording(state);
  const where = state.assessment.customerPhase;
  if (where.phase !== null || where.candidates.length < 2) return null;
  return (
    <p className={s.unsure} role="note">
      <ToneIcon tone="watch" />
      <span>{renderPlanning({ where, whom: [], what: [] }, { common, words }, names).where}</span>
    </p>
  );
}
