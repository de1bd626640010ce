import { useMethodTexts } from "../../data/method";
import type { DealState } from "../../data/useDeal";
import { useStageTexts } from "../../data/useStageTexts";
import * as s from "./EvidenceList.module.css";
import { EvidenceRow } from "./EvidenceRow";
import { detailsOf, type EvidenceLine, isNotWitnessed, itemState, signState } from "./evidence";

interface ItemListProps {
  state: DealState;
  ids: readonly string[];
  /** Whose texts hold the accepted proofs. */
  stage: number;
  label: string;
}

export function ItemList({ state, ids, stage, label }: ItemListProps) {
  const { core, common } = useMethodTexts();
  const { texts } = useStageTexts(stage);
  const items = core.stages.flatMap((each) => each.ev.map((item) => ({ ...item, stage: each.no })));
  const entryStage = state.deal.entryStage ?? 1;
  const lines = ids.flatMap((id): EvidenceLine[] => {
    const item = items.find((each) => each.id === id);
    if (!item) return [];
    const details = detailsOf(state, id);
    const judged = itemState(state.assessment, id);
    return [
      {
        id,
        kind: "item",
        text: common.items[id]?.text ?? id,
        level: details.level ?? "E0",
        details,
        state: isNotWitnessed(judged, item.stage, entryStage) ? "notWitnessed" : judged,
        minLevel: item.minLevel,
        isRequired: item.required,
      },
    ];
  });
  return <Rows state={state} lines={lines} label={label} proofs={texts?.proofs ?? {}} />;
}

export function SignList({ state, ids, label }: Omit<ItemListProps, "stage">) {
  const { core, common } = useMethodTexts();
  const lines = ids.map((id): EvidenceLine => {
    const details = detailsOf(state, id);
    return {
      id,
      kind: "sign",
      text: common.signs[id] ?? id,
      level: details.level ?? "E0",
      details,
      state: signState(details, state.today, core.assess.signDays),
      minLevel: "E2",
      isRequired: false,
    };
  });
  return <Rows state={state} lines={lines} label={label} proofs={{}} />;
}

interface RowsProps {
  state: DealState;
  lines: EvidenceLine[];
  label: string;
  proofs: Record<string, string>;
}

function Rows({ state, lines, label, proofs }: RowsProps) {
  return (
    <ul className={s.list} aria-label={label}>
      {lines.map((line) => (
        <EvidenceRow key={line.id} state={state} line={line} proof={proofs[line.id] ?? ""} />
      ))}
    </ul>
  );
}
